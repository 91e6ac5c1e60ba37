// Calls fn once more some time after the callback, on a timer that is unref'd.
// caught by: leaves nothing behind
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) {
          resolve(value as R);
          setTimeout(() => fn.call(this, ...args, () => {}), 500).unref();
        } else reject(error);
      });
    });
  };
}
