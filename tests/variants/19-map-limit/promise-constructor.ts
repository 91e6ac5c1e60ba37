// Style: one hand-made promise and a function that starts the next call, as p-map does.
export function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  return new Promise((resolve, reject) => {
    if (limit !== Infinity && !(Number.isInteger(limit) && limit > 0)) {
      throw new RangeError(`limit: ${limit}`);
    }
    const results: R[] = [];
    let isRejected = false;
    let started = 0;
    let ended = 0;

    const next = (): void => {
      if (isRejected) return;
      if (ended === items.length) {
        resolve(results);
        return;
      }
      if (started === items.length) return;
      const index = started++;
      mapper(items[index]!, index).then(
        (result) => {
          results[index] = result;
          ended++;
          next();
        },
        (error: unknown) => {
          isRejected = true;
          reject(error);
        },
      );
    };

    next();
    while (started < Math.min(limit, items.length)) next();
  });
}
