// Takes whatever is no Promise for a plain value: to resolve with a thenable is to wait for that one.
// caught by: takes promises, thenables and plain values from any iterable
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      if (!(value instanceof Promise)) {
        resolve(value);
        return;
      }
      value.then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
