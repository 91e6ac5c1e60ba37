// Notices a failure only when all items before it have ended.
// caught by: rejects as soon as one rejects, and starts no more
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const slots = items.map(() => Promise.withResolvers<R>());
  for (const { promise } of slots) promise.catch(() => {});
  const queue = [...items.keys()];
  const work = async (): Promise<void> => {
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      const { promise, resolve } = slots[index]!;
      resolve(mapper(items[index]!, index));
      await promise.catch(() => (queue.length = 0));
    }
  };
  void Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  const results: R[] = [];
  for (const { promise } of slots) results.push(await promise);
  return results;
}
