// Counts a call only after a moment, so several slip through the same place.
// caught by: has no more than limit calls in flight
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  let inFlight = 0;
  let isOver = false;
  const waiting: (() => void)[] = [];
  const one = async (item: T, index: number): Promise<R> => {
    if (inFlight >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    await Promise.resolve();
    inFlight++;
    if (isOver) throw new Error("over");
    try {
      return await mapper(item, index);
    } finally {
      inFlight--;
      waiting.shift()?.();
    }
  };
  try {
    return await Promise.all(items.map(one));
  } finally {
    isOver = true;
  }
}
