/** What comes of a call of the answer's. */
import { Failure, Rejected } from "../failure.ts";
import { RemotePromise } from "../judge/remote.ts";
import type { Call } from "../judge/run.ts";
import { show } from "../judge/show.ts";

/** What a call's promise fulfils with. Throws a Failure when the call gave none, or threw. */
export async function promised(call: Call): Promise<unknown> {
  const { label } = call.record;
  try {
    const { value } = await call.returned;
    if (value instanceof RemotePromise) return await call.settled;
    throw new Failure(`${label} to return a promise`, `it returned ${show(value)}`);
  } catch (error) {
    if (!(error instanceof Rejected) || !error.thrown) throw error;
    const text = `it threw ${show(error.reason)}`;
    throw new Failure(`${label} to return a promise, even one that rejects`, text);
  }
}

const calls = new WeakMap<Promise<unknown>, Call>();

/** Notes which call a promise of the judge's stands for. */
export function madeBy<T>(call: Call, promise: Promise<T>): Promise<T> {
  calls.set(promise, call);
  return promise;
}

/** Whether two calls of the answer's, by the promises that stand for them, gave the very same promise. */
export async function gaveTheSame(
  one: Promise<unknown>,
  other: Promise<unknown>,
): Promise<boolean> {
  const [first, second] = [await calls.get(one)?.returned, await calls.get(other)?.returned];
  return first !== undefined && first.value === second?.value;
}

/** A promise that a check need not await. */
export function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
