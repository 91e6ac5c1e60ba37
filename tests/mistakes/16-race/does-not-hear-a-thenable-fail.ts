// Hands thenables one function only, so it does not hear that one rejects.
// caught by: rejects when the first to settle rejects
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const { then } = Object(value) as { then?: unknown };
      if (typeof then !== "function" || value instanceof Promise) {
        Promise.resolve(value).then(resolve, reject);
      } else {
        (value as PromiseLike<T>).then(resolve);
      }
    }
  });
}
