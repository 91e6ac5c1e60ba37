// Throws, as it is no async function, where it should reject.
// caught by: refuses a limit that is no whole number from 1
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export function mapLimit<T, R>(
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
  return Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
    .finally(() => {
      next = items.length;
    })
    .then(() => results);
}
