// Takes the items from the end of a copy.
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
  let left = [...items];
  const work = async (): Promise<void> => {
    while (left.length > 0) {
      const item = left.pop()!;
      const index = left.length;
      results[index] = await mapper(item, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    left = [];
  }
  return results;
}
