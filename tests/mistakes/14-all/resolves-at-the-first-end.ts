// Resolves as soon as one value has fulfilled, to an array that is still filling.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        missing--;
        resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
