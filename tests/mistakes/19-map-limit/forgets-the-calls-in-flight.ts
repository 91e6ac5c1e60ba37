// Stops looking at the calls in flight when one has failed.
// caught by: leaves no rejection unhandled
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const calls = new Map<number, Promise<R>>();
  const results: R[] = [];
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  let isOver = false;
  const run = async (index: number): Promise<void> => {
    const call = mapper(items[index]!, index);
    calls.set(index, call);
    try {
      results[index] = await call;
    } catch (error) {
      if (isOver) throw error;
      isOver = true;
      failed.reject(error);
    }
  };
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length && !isOver) await run(next++);
  };
  const workers = Array.from({ length: Math.min(limit, items.length) }, work);
  const all = (async () => {
    for (const worker of workers) await worker;
    if (isOver) return failed.promise;
    return results;
  })();
  return await Promise.race([all, failed.promise]);
}
