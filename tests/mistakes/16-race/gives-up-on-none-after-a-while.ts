// Waits half a minute for nobody, and then rejects.
// caught by: stays pending for none
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let count = 0;
    for (const value of values) {
      count++;
      Promise.resolve(value).then(resolve, reject);
    }
    if (count === 0) setTimeout(() => reject(new Error("nobody came")), 30_000).unref();
  });
}
