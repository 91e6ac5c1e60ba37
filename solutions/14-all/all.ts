/**
 * Resolves to the results of all `values`, in input order, as soon as all of them have fulfilled.
 *
 * `values` is any iterable. Each value may be a promise, a thenable, or a plain value, which is its
 * own result. With none the result is `[]`. Rejects as soon as one value rejects, with the very
 * same reason; and when the iterable throws, with what it threw.
 */
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  // Results fill their places in any order; a count, not the array, tells when none is missing.
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
    if (missing === 0) resolve(results);
  });
}
