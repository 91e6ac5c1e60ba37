// Rejects with undefined when there are no values, as an old polyfill does.
// caught by: rejects without errors for none
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    if (list.length === 0) return reject();
    const errors: unknown[] = [];
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (Object.keys(errors).length === list.length) reject(new AggregateError(errors));
      });
    });
  });
}
