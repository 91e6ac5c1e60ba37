// Gives each worker a share of consecutive items, so the items are not started in order.
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
  const workers = Math.min(limit, items.length);
  const share = Math.ceil(items.length / workers);
  let isOver = false;
  const work = async (_: unknown, worker: number): Promise<void> => {
    const end = Math.min(items.length, (worker + 1) * share);
    for (let index = worker * share; index < end && !isOver; index++) {
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
