// Makes an error of a reason that is none.
// caught by: rejects when the first to settle rejects
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      });
    }
  });
}
