/** Promises, thenables and signals that an answer is given. */
import type { Behaviour } from "./behaviour.ts";
import { makeTask } from "./collaborators.ts";
import { Rejected } from "../failure.ts";
import { RemoteObject, RemotePromise } from "../judge/remote.ts";
import type { Run } from "../judge/run.ts";
import { named } from "../judge/show.ts";

/** A promise of the judge's that is in flight from now on, on record under that name. */
export function makePromise<T>(run: Run, name: string, behaviour: Behaviour<T>): Promise<T> {
  const promise = makeTask(run, name, [behaviour])();
  promise.catch(() => {}); // The answer may never look at it.
  return named(name, promise);
}

/** Makes a thenable, which is no promise, that is in flight from now on. Its `then` gives another one. */
export function makeThenable<T>(run: Run, name: string, behaviour: Behaviour<T>): PromiseLike<T> {
  return named(name, thenableOf(run, makePromise(run, name, behaviour)));
}

function thenableOf<T>(run: Run, promise: Promise<T>): PromiseLike<T> {
  promise.catch(() => {});
  const then = (onFulfilled: unknown, onRejected: unknown): PromiseLike<unknown> => {
    return thenableOf(run, promise.then(listener(run, onFulfilled), listener(run, onRejected)));
  };
  // oxlint-disable-next-line no-thenable -- that is what it is
  return { then } as unknown as PromiseLike<T>;
}

/** Calls a listener of the answer's, and awaits what it gives. */
function listener(run: Run, given: unknown): ((outcome: unknown) => Promise<unknown>) | undefined {
  if (!(given instanceof RemoteObject && given.isFunction)) return undefined;
  return async (outcome) => {
    const callee = { label: "then", part: "detail", target: given.target } as const;
    try {
      const { value } = await run.call(callee, [outcome]).returned;
      return await (value instanceof RemotePromise ? run.watch("then", value).settled : value);
    } catch (error) {
      throw error instanceof Rejected ? error.reason : error;
    }
  };
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
      run.recordMoment(`${name} aborted`);
      controller.abort(reason);
    },
  };
}
