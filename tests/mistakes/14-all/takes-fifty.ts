// Takes the first fifty values and forgets the others.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      if (missing === 50) break;
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
