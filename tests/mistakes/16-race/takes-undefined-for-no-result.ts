// Takes undefined for no result, and waits for another one.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then((result) => {
        if (result !== undefined) resolve(result);
      }, reject);
    }
  });
}
