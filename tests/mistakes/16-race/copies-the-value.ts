// Gives a copy of a value that is an object.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then((result) => {
        resolve(typeof result === "object" && result !== null ? { ...result } : result);
      }, reject);
    }
  });
}
