// Takes the values out of an array one by one, which is then empty.
// caught by: leaves nothing behind
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = Array.isArray(values) ? (values as (T | PromiseLike<T>)[]) : [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    for (let place = 0; list.length > 0; place++) {
      Promise.resolve(list.shift()!).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    }
  });
}
