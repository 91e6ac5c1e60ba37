// Resolves when the value in the last place has come.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    const results: T[] = [];
    if (list.length === 0) resolve(results);
    for (const [place, value] of list.entries()) {
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (place === list.length - 1) resolve(results);
      }, reject);
    }
  });
}
