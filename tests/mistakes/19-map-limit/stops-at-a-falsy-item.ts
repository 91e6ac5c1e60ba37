// Takes an item that is undefined, 0 or an empty string for the end of the items.
// caught by: calls mapper once for each item, in order
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (items[next]) {
      const index = next++;
      results[index] = await mapper(items[index]!, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    next = items.length;
  }
  return results;
}
