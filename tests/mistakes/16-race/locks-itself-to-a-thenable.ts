// Takes whatever is no Promise for a plain value: to resolve with a thenable is to wait for that one.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      if (value instanceof Promise) value.then(resolve, reject);
      else resolve(value);
    }
  });
}
