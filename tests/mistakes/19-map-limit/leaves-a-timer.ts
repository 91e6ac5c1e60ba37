// Guards each call with a time limit of an hour and never clears its timer.
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
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      const limitOfTime = new Promise<never>((_resolve, reject) => {
        setTimeout(() => reject(new Error("took too long")), 3_600_000);
      });
      results[index] = await Promise.race([mapper(items[index]!, index), limitOfTime]);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    next = items.length;
  }
  return results;
}
