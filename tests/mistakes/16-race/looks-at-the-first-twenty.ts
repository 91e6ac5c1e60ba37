// Lets no more than twenty values run for it.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let count = 0;
    for (const value of values) {
      const promise = Promise.resolve(value);
      if (count++ < 20) promise.then(resolve, reject);
      else promise.catch(() => {});
    }
  });
}
