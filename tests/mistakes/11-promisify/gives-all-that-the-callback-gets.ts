// Fulfils with an array of all that the callback was given after the error.
// caught by: fulfils with the value
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      fn.call(this, ...args, (error: unknown, ...values: unknown[]) => {
        if (error === null || error === undefined) resolve(values as R);
        else reject(error);
      });
    });
  };
}
