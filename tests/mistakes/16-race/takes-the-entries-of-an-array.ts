// Takes an iterable that is no array by its numbered members, which a generator doesn't have.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of Object.values(values) as (T | PromiseLike<T>)[]) {
      Promise.resolve(value).then(resolve, reject);
    }
  });
}
