// Gives the results in the order in which they came.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      missing++;
      Promise.resolve(value).then((result) => {
        results.push(result as T);
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
