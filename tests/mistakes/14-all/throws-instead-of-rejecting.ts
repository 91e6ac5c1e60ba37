// Reads the iterable in a plain function, which throws what the iterable throws.
// caught by: rejects when the iterable throws
export function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const list = [...values];
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = list.length;
    if (missing === 0) resolve(results);
    list.forEach((value, place) => {
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    });
  });
}
