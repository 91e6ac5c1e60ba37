// Listens with a then and a catch side by side: the promise of the then rejects unseen.
// caught by: leaves no rejection unhandled
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      const promise = Promise.resolve(value);
      promise.catch(reject);
      void promise.then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      });
    }
    if (missing === 0) resolve(results);
  });
}
