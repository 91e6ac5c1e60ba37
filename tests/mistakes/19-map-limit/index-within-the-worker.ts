// Gives mapper the number of the call of the same worker, not that of the item.
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
    for (let own = 0; next < items.length; own++) {
      const index = next++;
      results[index] = await mapper(items[index]!, own);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    next = items.length;
  }
  return results;
}
