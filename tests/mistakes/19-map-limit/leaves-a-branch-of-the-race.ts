// Races branches of the calls in flight, and leaves them alone when there is no need for a race.
// caught by: leaves no rejection unhandled
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const all: Promise<R>[] = [];
  const inFlight = new Set<Promise<unknown>>();
  for (const [index, item] of items.entries()) {
    const call = mapper(item, index);
    const end: Promise<unknown> = call.then(() => inFlight.delete(end));
    all.push(call);
    inFlight.add(end);
    if (inFlight.size >= limit) await Promise.race(inFlight);
  }
  return Promise.all(all);
}
