// Returns early for none, and forgets to return an array.
// caught by: gives an empty array for none
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(undefined as unknown as T[]);
  });
}
