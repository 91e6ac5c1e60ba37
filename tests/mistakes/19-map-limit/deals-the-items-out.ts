// Deals the items out to the workers beforehand, like cards.
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
  let isOver = false;
  const workers = Math.min(limit, items.length);
  const work = async (_: unknown, worker: number): Promise<void> => {
    for (let index = worker; index < items.length && !isOver; index += workers) {
      results[index] = await mapper(items[index]!, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    isOver = true;
  }
  return results;
}
