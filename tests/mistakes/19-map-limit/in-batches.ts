// Cuts the items into batches of limit, and waits for a whole batch to end.
// caught by: starts each as soon as the limit allows
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const results: R[] = [];
  for (let first = 0; first < items.length; first += limit) {
    const batch = items.slice(first, first + limit);
    results.push(...(await Promise.all(batch.map((item, index) => mapper(item, first + index)))));
  }
  return results;
}
