// Gives plain values from a timer of 0 ms, so they come a millisecond late.
// caught by: fulfils as soon as one has fulfilled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      if (typeof (Object(value) as { then?: unknown }).then !== "function") {
        setTimeout(() => resolve(value), 0);
        return;
      }
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
