// Style: a namespace with a state machine in it, and an enum; both need a compiler.
namespace Sleeping {
  export enum State {
    Asleep,
    Rested,
    Woken,
  }

  export class Machine {
    private state = State.Asleep;

    constructor(
      private readonly leaving: readonly (() => void)[],
      private readonly entering: Readonly<Record<State, () => void>>,
    ) {}

    to(state: State): void {
      if (this.state !== State.Asleep) return;
      this.state = state;
      for (const leave of this.leaving) leave();
      this.entering[state]();
    }
  }
}

export function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (signal?.aborted) {
    reject(signal.reason);
    return promise;
  }
  const { Machine, State } = Sleeping;
  const rest = (): void => machine.to(State.Rested);
  const wake = (): void => machine.to(State.Woken);
  const timer = setTimeout(rest, ms);
  signal?.addEventListener("abort", wake, false);
  const machine = new Machine(
    [() => clearTimeout(timer), () => signal?.removeEventListener("abort", wake, false)],
    {
      [State.Asleep]: () => {},
      [State.Rested]: resolve,
      [State.Woken]: () => reject(signal?.reason),
    },
  );
  return promise;
}
