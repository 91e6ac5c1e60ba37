// Calls forEach on the values, which arrays and sets have, and other iterables need not.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    (values as Set<T | PromiseLike<T>>).forEach((value) => {
      Promise.resolve(value).then(resolve, reject);
    });
  });
}
