// Exports the function under another name.
// caught by: loads
export function raced<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) Promise.resolve(value).then(resolve, reject);
  });
}
