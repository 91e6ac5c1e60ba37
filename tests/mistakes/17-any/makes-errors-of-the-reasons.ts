// Makes an error of a reason that is none.
// caught by: rejects with the errors in input order when all have rejected
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: Error[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason instanceof Error ? reason : new Error(String(reason));
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
