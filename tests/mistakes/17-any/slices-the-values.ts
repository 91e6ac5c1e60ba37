// Makes an array of array-like things only, as some polyfills do, so that a generator has no values.
// caught by: takes promises, thenables and plain values from any iterable
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = Array.prototype.slice.call(values) as (T | PromiseLike<T>)[];
    if (list.length === 0) reject(new AggregateError([]));
    const errors: unknown[] = [];
    let missing = list.length;
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
