// Style: a namespace with a state machine in it, and an enum; both need a compiler.
import type { EventEmitter } from "node:events";

namespace Waiting {
  export enum State {
    Listening,
    Heard,
    Failed,
    Aborted,
  }

  export class Machine {
    private state = State.Listening;
    private payload: unknown[] = [];
    private readonly changed: (() => void)[] = [];

    to(state: State, payload: unknown[]): void {
      if (this.state !== State.Listening) return;
      this.state = state;
      this.payload = payload;
      for (const tell of this.changed) tell();
    }

    async outcome(): Promise<unknown[]> {
      while (this.state === State.Listening) {
        await new Promise<void>((resolve) => this.changed.push(resolve));
      }
      if (this.state === State.Heard) return this.payload;
      throw this.payload[0];
    }
  }
}

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { State } = Waiting;
  const { signal } = options;
  const machine = new Waiting.Machine();
  const hear = (...args: unknown[]): void => machine.to(State.Heard, args);
  const fail = (...args: unknown[]): void => machine.to(State.Failed, args);
  const abort = (): void => machine.to(State.Aborted, [signal?.reason]);
  if (signal?.aborted) abort();
  emitter.prependListener(event, hear);
  if (event !== "error") emitter.prependListener("error", fail);
  signal?.addEventListener("abort", abort);
  const outcome = await machine.outcome().then(
    (args) => ({ args }),
    (reason: unknown) => ({ reason }),
  );
  emitter.removeListener(event, hear);
  emitter.removeListener("error", fail);
  signal?.removeEventListener("abort", abort);
  if ("args" in outcome) return outcome.args;
  throw outcome.reason;
}
