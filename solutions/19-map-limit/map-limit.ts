/**
 * Calls `mapper` for each of `items`, in order, at most `limit` at a time, and resolves to the results
 * in the order of the items.
 *
 * As soon as one call has ended the next is made. `mapper` is given the item and its index, from 0.
 * Rejects as soon as one call rejects, with the very same value, and calls `mapper` no more.
 * `limit` is a whole number from 1, or `Infinity`; for any other it rejects with a `RangeError`.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const isGood = limit === Infinity || (Number.isInteger(limit) && limit >= 1);
  if (!isGood) throw new RangeError(`expected a whole number from 1 or Infinity, got ${limit}`);
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await mapper(items[index] as T, index);
    }
  };
  // Workers that share one counter: each takes the next item when it is free, wherever the others are.
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    next = items.length;
  }
  return results;
}
