// Keeps a list for each worker and joins the lists at the end.
// caught by: gives the results in the order of the items
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const queue = items.entries();
  let isOver = false;
  const work = async (): Promise<R[]> => {
    const own: R[] = [];
    for (const [index, item] of queue) {
      own.push(await mapper(item, index));
      if (isOver) break;
    }
    return own;
  };
  try {
    return (await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))).flat(1);
  } finally {
    isOver = true;
  }
}
