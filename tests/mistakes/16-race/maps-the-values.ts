// Calls map on the values, which only arrays have.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    (values as (T | PromiseLike<T>)[]).map((value) => Promise.resolve(value).then(resolve, reject));
  });
}
