// Style: a set of the calls in flight; before the next one, a race for the first of them to end.
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1) || Math.floor(limit) !== limit) throw new RangeError("limit");
  const all: Promise<R>[] = [];
  const inFlight = new Set<Promise<unknown>>();
  for (const [index, item] of items.entries()) {
    const call = mapper(item, index);
    const end: Promise<unknown> = call.then(() => inFlight.delete(end));
    end.catch(() => {});
    all.push(call);
    inFlight.add(end);
    if (inFlight.size >= limit) await Promise.race(inFlight);
  }
  return Promise.all(all);
}
