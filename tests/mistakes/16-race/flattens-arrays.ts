// Takes an array among the values for more values.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of [...values].flat() as (T | PromiseLike<T>)[]) {
      Promise.resolve(value).then(resolve, reject);
    }
  });
}
