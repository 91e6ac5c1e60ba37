// Takes a function among the values for an attempt, and calls it.
// caught by: takes promises, thenables and plain values from any iterable
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      const attempt: T | PromiseLike<T> = typeof value === "function" ? value() : value;
      Promise.resolve(attempt).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
