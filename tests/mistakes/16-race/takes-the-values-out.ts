// Takes the values out of an array one by one, which is then empty.
// caught by: leaves nothing behind
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = Array.isArray(values) ? (values as (T | PromiseLike<T>)[]) : [...values];
    while (list.length > 0) Promise.resolve(list.shift()!).then(resolve, reject);
  });
}
