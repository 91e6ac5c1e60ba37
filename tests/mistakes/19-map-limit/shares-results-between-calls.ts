// Keeps the results in one array for the whole module, so two calls at a time mix theirs.
// caught by: gives the results in the order of the items
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

let results: unknown[] = [];
let inFlight = 0;

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  if (inFlight++ === 0) results = [];
  const own = results;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      own[index] = await mapper(items[index]!, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  } finally {
    next = items.length;
    inFlight--;
  }
  return own.slice(0, items.length) as R[];
}
