// Listens with then and catch, and a thenable has no catch.
// caught by: takes promises, thenables and plain values from any iterable
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    let places = 0;
    for (const value of values) {
      const place = places++;
      if (typeof (value as Promise<T> | null | undefined)?.then === "function") {
        missing++;
        (value as Promise<T>)
          .then((result) => {
            results[place] = result;
            if (--missing === 0) resolve(results);
          })
          .catch(reject);
      } else {
        results[place] = value as T;
      }
    }
    if (missing === 0) resolve(results);
  });
}
