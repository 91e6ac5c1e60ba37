// Takes a rejection with undefined for no rejection at all.
// caught by: rejects when the first to settle rejects
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        if (reason !== undefined) reject(reason);
      });
    }
  });
}
