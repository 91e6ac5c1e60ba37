// Takes the items out of the array that it was given.
// caught by: leaves nothing behind
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const results: R[] = [];
  const queue = items as T[];
  let next = 0;
  const work = async (): Promise<void> => {
    while (queue.length > 0) {
      const index = next++;
      results[index] = await mapper(queue.shift()!, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    queue.length = 0;
  }
  return results;
}
