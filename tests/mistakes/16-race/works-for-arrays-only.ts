// Counts through the values as an array's, so that a Set or a generator has none.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = values as (T | PromiseLike<T>)[];
    for (let i = 0; i < list.length; i++) {
      Promise.resolve(list[i] as T | PromiseLike<T>).then(resolve, reject);
    }
  });
}
