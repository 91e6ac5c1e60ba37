// Keeps the results in a Map by value, where a promise that is there twice has one place.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results = new Map<T | PromiseLike<T>, T | undefined>();
    let missing = 0;
    const finish = (): void => resolve([...results.values()] as T[]);
    for (const value of values) {
      missing++;
      results.set(value, undefined);
      Promise.resolve(value).then((result) => {
        results.set(value, result);
        if (--missing === 0) finish();
      }, reject);
    }
    if (missing === 0) finish();
  });
}
