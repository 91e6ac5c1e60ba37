// Calls then on every value, which a plain value does not have.
// caught by: takes promises, thenables and plain values from any iterable
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      (value as Promise<T>).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
