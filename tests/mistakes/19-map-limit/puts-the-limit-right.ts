// Rounds a bad limit to a good one in place of refusing it.
// caught by: refuses a limit that is no whole number from 1
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await mapper(items[index]!, index);
    }
  };
  try {
    await Promise.all(
      Array.from({ length: Math.min(Math.max(1, Math.floor(limit) || 1), items.length) }, work),
    );
  } finally {
    next = items.length;
  }
  return results;
}
