// Looks whether a call has failed only when it has started one more.
// caught by: rejects as soon as one rejects, and starts no more
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const results: R[] = [];
  const queue = items.entries();
  let isOver = false;
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) {
      const call = mapper(item, index);
      if (isOver) {
        call.catch(() => {});
        return;
      }
      results[index] = await call;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    isOver = true;
  }
  return results;
}
