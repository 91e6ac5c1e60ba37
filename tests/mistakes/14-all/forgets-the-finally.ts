// Hangs a finally on each value and forgets that this makes a promise that rejects, too.
// caught by: leaves no rejection unhandled
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      const promise = Promise.resolve(value);
      promise.then((result) => {
        results[place] = result;
      }, reject);
      void promise.finally(() => {
        if (--missing === 0) resolve(results);
      });
    }
    if (missing === 0) resolve(results);
  });
}
