// Style: a state machine with an enum and a namespace, which need a compiler.
enum State {
  Working,
  Waiting,
  Succeeded,
  Failed,
}

namespace Backoff {
  export const FACTOR = 2;

  export function wait(ms: number): Promise<void> {
    return new Promise((resolve) => void setTimeout(resolve, ms));
  }
}

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  if (!/^[1-9]\d*$/.test(String(options.attempts))) throw new RangeError("attempts");
  let state: State = State.Working as State;
  let attempt = 1;
  let wait = options.delay;
  let result: T | undefined;
  let reason: unknown;
  for (;;) {
    switch (state) {
      case State.Working:
        try {
          result = await work(attempt);
          state = State.Succeeded;
        } catch (error) {
          reason = error;
          state = attempt < options.attempts ? State.Waiting : State.Failed;
        }
        break;
      case State.Waiting:
        await Backoff.wait(wait);
        wait *= Backoff.FACTOR;
        attempt++;
        state = State.Working;
        break;
      case State.Succeeded:
        return result as T;
      case State.Failed:
        throw reason;
    }
  }
}
