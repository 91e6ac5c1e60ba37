// Takes a value that is an error for a failure.
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
        if (result instanceof Error) fail(result);
        else resolve(result);
      }, fail);
    });
  });
}
