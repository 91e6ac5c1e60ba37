// Goes over a Set of the values, where one that is there twice is there once.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of new Set(values)) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
