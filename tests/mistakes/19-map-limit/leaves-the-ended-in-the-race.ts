// Races the calls in flight, but never takes those that have ended out of the race.
// caught by: has no more than limit calls in flight
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const calls: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    if (calls.length >= limit) await Promise.race(calls);
    calls.push(mapper(item, index));
  }
  return Promise.all(calls);
}
