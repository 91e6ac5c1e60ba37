// Does not look at the limit.
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
      Array.from({ length: Math.max(0, Math.min(limit, items.length)) || 0 }, work),
    );
  } finally {
    next = items.length;
  }
  return results;
}
