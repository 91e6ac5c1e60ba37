// Takes the values out of the array, which is the caller's.
// caught by: leaves nothing behind
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const list = Array.isArray(values) ? (values as T[]) : [...values];
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    while (list.length > 0) {
      const value = list.shift() as T | PromiseLike<T>;
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
