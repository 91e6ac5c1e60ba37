// Rejects with a new error in place of the one it was given.
// caught by: rejects when the first to settle rejects
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        reject(new Error("the first to settle rejected", { cause: reason }));
      });
    }
  });
}
