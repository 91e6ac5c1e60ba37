// Lists the reasons in the order in which they came.
// caught by: rejects with the errors in input order when all have rejected
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    if (list.length === 0) reject(new AggregateError([]));
    for (const value of list) {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors.push(reason);
        if (errors.length === list.length) reject(new AggregateError(errors));
      });
    }
  });
}
