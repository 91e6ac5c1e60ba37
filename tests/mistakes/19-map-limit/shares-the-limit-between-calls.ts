// Counts the calls in flight for the whole module, so a second call finds no room.
// caught by: starts each as soon as the limit allows
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

let inFlight = 0;
const waiting: (() => void)[] = [];

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  let isOver = false;
  const one = async (item: T, index: number): Promise<R> => {
    while (inFlight >= limit && !isOver)
      await new Promise<void>((resolve) => waiting.push(resolve));
    if (isOver) throw new Error("over");
    inFlight++;
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
