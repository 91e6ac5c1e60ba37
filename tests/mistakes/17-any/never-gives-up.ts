// Waits for a value for ever when all have rejected.
// caught by: rejects with the errors in input order when all have rejected
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let count = 0;
    for (const value of values) {
      count++;
      Promise.resolve(value).then(resolve, () => {});
    }
    if (count === 0) reject(new AggregateError([]));
  });
}
