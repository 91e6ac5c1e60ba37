// Awaits the results one by one, so a failure of one that it is not looking at is unhandled.
// caught by: leaves no rejection unhandled
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const queue = [...items.keys()];
  const slots = items.map(() => Promise.withResolvers<R>());
  const failed = Promise.withResolvers<never>();
  const work = async (): Promise<void> => {
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      try {
        slots[index]!.resolve(await mapper(items[index]!, index));
      } catch (error) {
        queue.length = 0;
        failed.reject(error);
        slots[index]!.reject(error);
      }
    }
  };
  void Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  const collect = async (): Promise<R[]> => {
    const results: R[] = [];
    for (const { promise } of slots) results.push(await promise);
    return results;
  };
  return await Promise.race([collect(), failed.promise]);
}
