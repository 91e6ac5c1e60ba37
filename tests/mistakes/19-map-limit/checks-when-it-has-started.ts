// Looks at the limit only when the first call has been made.
// caught by: refuses a limit that is no whole number from 1
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const first = items.length > 0 ? mapper(items[0]!, 0) : undefined;
  first?.catch(() => {});
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const results: R[] = [];
  let next = 1;
  const work = async (call: Promise<R> | undefined): Promise<void> => {
    if (call !== undefined) results[0] = await call;
    while (next < items.length) {
      const index = next++;
      results[index] = await mapper(items[index]!, index);
    }
  };
  try {
    const length = Math.min(limit, items.length);
    await Promise.all(Array.from({ length }, (_, place) => work(place === 0 ? first : undefined)));
  } finally {
    next = items.length;
  }
  return results;
}
