// Waits for ever when there are no values.
// caught by: rejects without errors for none
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
