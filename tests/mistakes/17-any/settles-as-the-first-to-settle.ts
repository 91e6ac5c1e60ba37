// Settles as the first to settle does, so that a failure that comes early is passed on.
// caught by: gives the value of the first to fulfil
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let count = 0;
    for (const value of values) {
      count++;
      Promise.resolve(value).then(resolve, reject);
    }
    if (count === 0) reject(new AggregateError([]));
  });
}
