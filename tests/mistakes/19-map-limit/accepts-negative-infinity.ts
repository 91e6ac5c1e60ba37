// Lets everything pass that is not finite, but NaN.
// caught by: refuses a limit that is no whole number from 1
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if ((Number.isFinite(limit) && (limit % 1 !== 0 || limit < 1)) || Number.isNaN(limit))
    throw new RangeError(`bad limit ${limit}`);
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await mapper(items[index]!, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(0, Math.min(limit, items.length)) }, work));
  } finally {
    next = items.length;
  }
  return results;
}
