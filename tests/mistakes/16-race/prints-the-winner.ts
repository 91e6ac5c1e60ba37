// Prints the value of the first to settle.
// caught by: leaves nothing behind
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then((result) => {
        console.log("arrived:", result);
        resolve(result);
      }, reject);
    }
  });
}
