/**
 * Settles as the first of the `values` to settle does, with the very same value or reason.
 *
 * `values` are promises, thenables and plain values, in any iterable; a plain value has fulfilled
 * from the start. Stays pending for none. When the iterable throws, rejects with what it threw.
 */
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  // A promise settles once: the first to call decides, and the others call in vain.
  return new Promise((resolve, reject) => {
    for (const value of values) Promise.resolve(value).then(resolve, reject);
  });
}
