// Counts through the values as an array's, so that a Set or a generator has none.
// caught by: takes promises, thenables and plain values from any iterable
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = values as (T | PromiseLike<T>)[];
    if (list.length === 0) reject(new AggregateError([]));
    let rejected = 0;
    for (let place = 0; place < list.length; place++) {
      Promise.resolve(list[place] as T | PromiseLike<T>).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (++rejected === list.length) reject(new AggregateError(errors));
      });
    }
  });
}
