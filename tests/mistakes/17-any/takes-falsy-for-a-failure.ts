// Takes 0, false and the empty string for failures.
// caught by: gives the value of the first to fulfil
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      const fail = (reason: unknown): void => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      };
      Promise.resolve(value).then((result) => {
        if (result || result === undefined || result === null) resolve(result);
        else fail(result);
      }, fail);
    });
  });
}
