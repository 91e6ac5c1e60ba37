// Takes a function among the values for a work, and calls it.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const promise: T | PromiseLike<T> = typeof value === "function" ? value() : value;
      Promise.resolve(promise).then(resolve, reject);
    }
  });
}
