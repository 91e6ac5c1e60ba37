// Hands thenables one function only, so it does not hear that one rejects.
// caught by: rejects with the errors in input order when all have rejected
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      const { then } = Object(value) as { then?: unknown };
      if (typeof then === "function" && !(value instanceof Promise)) {
        (value as PromiseLike<T>).then(resolve);
        return;
      }
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
