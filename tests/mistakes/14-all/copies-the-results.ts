// Makes a copy of the results by way of JSON.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(JSON.parse(JSON.stringify(results)) as T[]);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
