// Takes an array among the values for more values.
// caught by: takes any iterable of promises, thenables and plain values
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of [...values].flat() as (T | PromiseLike<T>)[]) {
      Promise.resolve(value).then(resolve, reject);
    }
  });
}
