// Style: a list of states, an enum (which needs a compiler), and one step function for all that happens.
enum State {
  Waiting,
  Running,
  Failed,
}

export function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const states = attempts.map(() => State.Waiting);
  const errors: unknown[] = [];
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  function end(settle: () => void): void {
    isOver = true;
    clearTimeout(timer);
    settle();
  }

  function step(): void {
    clearTimeout(timer);
    const next = states.indexOf(State.Waiting);
    if (next === -1) return;
    states[next] = State.Running;
    timer = setTimeout(step, delay);
    attempts[next]!().then(
      (value) => end(() => resolve(value)),
      (error: unknown) => {
        states[next] = State.Failed;
        errors[next] = error;
        if (states.every((state) => state === State.Failed)) giveUp();
        else if (!isOver && states[next + 1] === State.Waiting) step();
      },
    );
  }

  function giveUp(): void {
    end(() => reject(new AggregateError(errors)));
  }

  if (states.length === 0) giveUp();
  else step();
  return promise;
}
