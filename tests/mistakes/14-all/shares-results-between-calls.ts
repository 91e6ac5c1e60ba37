// Keeps the results in variables of the module, so a second call gets those of the first.
// caught by: gives the results in input order
let results: unknown[] = [];
let missing = 0;

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  results = [];
  return new Promise((resolve, reject) => {
    let place = 0;
    for (const value of values) {
      const own = place++;
      missing++;
      Promise.resolve(value).then((result) => {
        results[own] = result;
        if (--missing === 0) resolve(results as T[]);
      }, reject);
    }
    if (missing === 0) resolve([]);
  });
}
