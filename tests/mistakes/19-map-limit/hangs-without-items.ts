// Resolves only when a call ends, so it never does when there are no items.
// caught by: starts each as soon as the limit allows
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
  let ended = 0;
  return new Promise((resolve, reject) => {
    const start = (): void => {
      if (next >= items.length) return;
      const index = next++;
      mapper(items[index]!, index).then(
        (result) => {
          results[index] = result;
          ended++;
          if (ended === items.length) resolve(results);
          else start();
        },
        (error: unknown) => {
          next = items.length;
          reject(error);
        },
      );
    };
    for (let place = 0; place < Math.min(limit, items.length); place++) start();
  });
}
