// Keeps the promise of its first call that had any values, and gives it to every later one.
// caught by: gives the results in input order
let first: Promise<unknown[]> | undefined;

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const list = [...values];
  if (list.length === 0) return [];
  first ??= new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = list.length;
    list.forEach((value, place) => {
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    });
  });
  return first as Promise<T[]>;
}
