// Compares with <= and has one call more in flight than allowed.
// caught by: has no more than limit calls in flight
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
      results[index] = await mapper(items[index]!, index);
    }
  };
  const workers: Promise<void>[] = [];
  for (let worker = 0; worker <= limit && worker < items.length; worker++) workers.push(work());
  try {
    await Promise.all(workers);
  } finally {
    next = items.length;
  }
  return results;
}
