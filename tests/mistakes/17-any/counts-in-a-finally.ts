// Counts in a .finally and forgets that this makes a promise that rejects, too.
// caught by: leaves no rejection unhandled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      const promise = Promise.resolve(value);
      promise.then(resolve, (reason: unknown) => {
        errors[place] = reason;
      });
      void promise.finally(() => {
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
