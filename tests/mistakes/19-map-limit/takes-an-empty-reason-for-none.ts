// Looks at the reason to see whether a call has failed, and misses undefined, null and 0.
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
  let next = 0;
  let failure: unknown;
  return new Promise((resolve, reject) => {
    const work = async (): Promise<void> => {
      while (next < items.length && !failure) {
        const index = next++;
        try {
          results[index] = await mapper(items[index]!, index);
        } catch (error) {
          failure = error;
          if (failure) reject(failure);
        }
      }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, work);
    void Promise.all(workers).then(() => resolve(results));
  });
}
