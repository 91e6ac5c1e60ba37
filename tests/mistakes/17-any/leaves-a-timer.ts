// Sets a watchdog of ten minutes and never calls it off.
// caught by: leaves nothing behind
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    setTimeout(() => reject(new Error("took too long")), 600_000);
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
