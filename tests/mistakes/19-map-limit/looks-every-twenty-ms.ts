// Looks every 20 ms whether there is room.
// caught by: starts each as soon as the limit allows
import { setTimeout as sleep } from "node:timers/promises";

const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  let inFlight = 0;
  const calls: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    while (inFlight >= limit) await Promise.race([sleep(20), Promise.all(calls)]);
    inFlight++;
    const call = mapper(item, index);
    call.then(
      () => inFlight--,
      () => {},
    );
    calls.push(call);
  }
  return Promise.all(calls);
}
