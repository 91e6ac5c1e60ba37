// Looks for instances of Promise and takes a thenable for a plain value.
// caught by: takes promises, thenables and plain values from any iterable
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    let places = 0;
    for (const value of values) {
      const place = places++;
      if (value instanceof Promise) {
        missing++;
        value.then((result: T) => {
          results[place] = result;
          if (--missing === 0) resolve(results);
        }, reject);
      } else {
        results[place] = value as T;
      }
    }
    if (missing === 0) resolve(results);
  });
}
