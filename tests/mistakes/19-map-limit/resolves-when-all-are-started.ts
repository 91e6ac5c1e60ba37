// Resolves when the last item has been started and one more call has ended.
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
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await mapper(items[index]!, index);
    }
  };
  if (items.length === 0) return results;
  const workers = Array.from({ length: Math.min(limit, items.length) }, work);
  for (const worker of workers) worker.catch(() => {});
  try {
    await Promise.race(workers);
  } finally {
    next = items.length;
  }
  return results;
}
