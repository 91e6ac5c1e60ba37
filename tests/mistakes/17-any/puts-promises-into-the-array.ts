// Makes promises of all the values, and puts them into the array of the caller's.
// caught by: leaves nothing behind
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = Array.isArray(values) ? (values as (T | PromiseLike<T>)[]) : [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    for (let place = 0; place < list.length; place++) {
      const promise = Promise.resolve(list[place] as T | PromiseLike<T>);
      list[place] = promise;
      promise.then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    }
  });
}
