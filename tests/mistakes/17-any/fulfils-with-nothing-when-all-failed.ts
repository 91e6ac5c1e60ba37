// Fulfils with undefined when all have rejected.
// caught by: rejects with the errors in input order when all have rejected
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    for (const value of list) {
      Promise.resolve(value).then(resolve, () => {
        if (--missing === 0) resolve(undefined as T);
      });
    }
  });
}
