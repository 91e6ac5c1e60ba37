// Counts the results that are not undefined, so a result of undefined never comes.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: (T | undefined)[] = [];
    let places = 0;
    const look = (): void => {
      if (results.filter((result) => result !== undefined).length === places) {
        resolve(results as T[]);
      }
    };
    for (const value of values) {
      const place = places++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        look();
      }, reject);
    }
    look();
  });
}
