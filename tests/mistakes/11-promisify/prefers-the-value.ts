// Fulfils when there is a value, though there is an error, too.
// caught by: rejects with the error
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (value !== undefined || error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
