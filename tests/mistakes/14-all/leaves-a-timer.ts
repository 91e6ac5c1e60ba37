// Guards itself with a time limit of an hour and never clears its timer.
// caught by: leaves nothing behind
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
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
    if (missing === 0) return resolve(results);
    setTimeout(() => reject(new Error("took too long")), 3_600_000);
  });
}
