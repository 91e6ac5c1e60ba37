// Rejects with the reason that came last, and not with all of them.
// caught by: rejects with the errors in input order when all have rejected
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    for (const value of list) {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        if (--missing === 0) reject(reason);
      });
    }
  });
}
