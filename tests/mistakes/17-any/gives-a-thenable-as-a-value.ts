// Takes whatever is no Promise for a plain value, and gives a thenable in an object, unawaited.
// caught by: takes promises, thenables and plain values from any iterable
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      if (!(value instanceof Promise)) {
        const isObject = typeof value === "object" && value !== null;
        resolve(isObject && "then" in value ? ({ ...value, then: undefined } as T) : value);
        return;
      }
      value.then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
