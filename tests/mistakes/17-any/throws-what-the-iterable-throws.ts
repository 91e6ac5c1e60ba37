// Goes through the iterable outside of anything that catches, so it throws instead of rejecting.
// caught by: rejects when the iterable throws
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = [...values];
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
