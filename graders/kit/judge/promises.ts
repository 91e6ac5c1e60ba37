/** Promises, thenables and signals that an answer is given. */
import type { Behaviour } from "./behaviour.ts";
import { call, makeTask } from "./collaborators.ts";
import { RemoteObject } from "./remote.ts";
import type { Run } from "./run.ts";
import { named } from "./show.ts";

/** A promise of the judge's that is in flight from now on, on record under that name. */
export function makePromise<T>(run: Run, name: string, behaviour: Behaviour<T>): Promise<T> {
  const promise = makeTask(run, name, [behaviour])();
  promise.catch(() => {}); // The answer may never look at it.
  return named(name, promise);
}

/** A thenable that is in flight from now on: no promise, with a `then` that gives nothing. */
export function makeThenable<T>(run: Run, name: string, behaviour: Behaviour<T>): PromiseLike<T> {
  const promise = makePromise(run, name, behaviour);
  // oxlint-disable-next-line no-thenable -- that is what it is
  const then = (onFulfilled: unknown, onRejected: unknown): void => {
    const tell = (listener: unknown, outcome: unknown): void => {
      if (listener instanceof RemoteObject) call(run, listener, [outcome]).catch(() => {});
    };
    promise.then(
      (value) => tell(onFulfilled, value),
      (reason: unknown) => tell(onRejected, reason),
    );
  };
  // oxlint-disable-next-line no-thenable -- that is what it is
  return named(name, { then } as unknown as PromiseLike<T>);
}

/** A signal of the judge's. */
export interface Signal {
  readonly signal: AbortSignal;
  /** How many listeners of the answer's are on it. */
  readonly listeners: number;
  /** Aborts it; without a reason, with the default one: an `AbortError`. */
  readonly abort: (reason?: unknown) => void;
}

/** Makes a signal, on record under that name. */
export function makeSignal(run: Run, name: string): Signal {
  const controller = new AbortController();
  const signal = named(name, controller.signal);
  return {
    signal,
    get listeners() {
      return run.listenersOn(signal);
    },
    abort: (reason) => {
      run.recordAbort(`${name} aborted`);
      controller.abort(reason);
    },
  };
}
