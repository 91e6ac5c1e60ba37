// Takes the length of the array for the number of results that have come.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    const results: T[] = [];
    if (list.length === 0) resolve(results);
    list.forEach((value, place) => {
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (results.length === list.length) resolve(results);
      }, reject);
    });
  });
}
