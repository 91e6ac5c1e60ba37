// Looks for none with length, so it hangs for an empty Set.
// caught by: gives an empty array for none
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  if ((values as readonly T[]).length === 0) return [];
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
  });
}
