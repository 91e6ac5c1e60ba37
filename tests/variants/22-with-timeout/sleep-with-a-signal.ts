// Style: races against the sleep of node:timers/promises, which a second controller calls off; a symbol says who won.
import { setTimeout as sleep } from "node:timers/promises";

const TIME_IS_UP = Symbol("time is up");

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const limit = new AbortController();
  const awake = new AbortController();
  const time = sleep(ms, TIME_IS_UP, { signal: awake.signal });
  const ended = Promise.allSettled([work(limit.signal)]);
  const first = await Promise.race([ended, time]);
  if (typeof first === "symbol") {
    limit.abort(new DOMException("", "TimeoutError"));
    throw limit.signal.reason;
  }
  awake.abort();
  const [outcome] = first;
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
