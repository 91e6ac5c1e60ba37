// Clears its timer after a success, but not after a failure.
// caught by: leaves nothing behind
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    let limit: NodeJS.Timeout | undefined;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing > 0) return;
        clearTimeout(limit);
        resolve(results);
      }, reject);
    }
    if (missing === 0) return resolve(results);
    limit = setTimeout(() => reject(new Error("took too long")), 3_600_000);
  });
}
