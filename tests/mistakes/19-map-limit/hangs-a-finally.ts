// Hangs a finally on each call, which makes another promise that rejects.
// caught by: leaves no rejection unhandled
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
  let inFlight = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      const call = mapper(items[index]!, index);
      inFlight++;
      void call.finally(() => inFlight--);
      results[index] = await call;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    next = items.length;
  }
  return results;
}
