// Takes everything that has a member called then for a thenable, even if it is no function.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const isThenable = typeof value === "object" && value !== null && "then" in value;
      if (isThenable) (value as PromiseLike<T>).then(resolve, reject);
      else Promise.resolve(value).then(resolve, reject);
    }
  });
}
