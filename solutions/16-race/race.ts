/**
 * Settles as the first of the `values` to settle does, with the very same value or reason.
 *
 * `values` is any iterable. Each value may be a promise, a thenable, or a plain value, which counts
 * as a promise that has fulfilled. Stays pending for none. When the iterable throws, rejects with
 * what it threw.
 */
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  // A promise settles once: the first to call decides, and the others call in vain.
  return new Promise((resolve, reject) => {
    for (const value of values) Promise.resolve(value).then(resolve, reject);
  });
}
