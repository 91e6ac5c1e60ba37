// Frees the place of an ended call twice, in then and in finally.
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
  let inFlight = 0;
  return new Promise((resolve, reject) => {
    const goOn = (): void => {
      while (inFlight < limit && next < items.length) {
        const index = next++;
        inFlight++;
        mapper(items[index]!, index)
          .then((result) => {
            results[index] = result;
            inFlight--;
          })
          .catch((error: unknown) => {
            next = items.length;
            reject(error);
          })
          .finally(() => {
            inFlight--;
            goOn();
          });
      }
      if (next === items.length && inFlight <= 0) resolve(results);
    };
    goOn();
  });
}
