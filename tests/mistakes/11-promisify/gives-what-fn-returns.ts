// Fulfils with what fn returns.
// caught by: fulfils with the value
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      let returned: unknown;
      returned = fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve((returned ?? value) as R);
        else reject(error);
      });
    });
  };
}
