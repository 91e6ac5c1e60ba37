// Takes a value that is an error for a failure, and rejects with it.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then((result) => {
        if (result instanceof Error) reject(result);
        else resolve(result);
      }, reject);
    }
  });
}
