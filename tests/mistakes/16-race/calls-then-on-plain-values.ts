// Calls then on every value, which plain ones don't have.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) (value as PromiseLike<T>).then(resolve, reject);
  });
}
