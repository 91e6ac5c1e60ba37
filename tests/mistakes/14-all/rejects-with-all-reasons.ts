// Gathers all the reasons and rejects with an AggregateError.
// caught by: rejects as soon as one rejects
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const { promise, resolve, reject } = Promise.withResolvers<T[]>();
  const results: T[] = [];
  const errors: unknown[] = [];
  let missing = 0;
  const end = (): void => {
    if (--missing > 0) return;
    if (errors.length > 0) reject(new AggregateError(errors));
    else resolve(results);
  };
  for (const value of values) {
    const place = missing++;
    Promise.resolve(value)
      .then(
        (result) => {
          results[place] = result;
        },
        (reason: unknown) => {
          errors.push(reason);
        },
      )
      .finally(end);
  }
  if (missing === 0) resolve(results);
  return promise;
}
