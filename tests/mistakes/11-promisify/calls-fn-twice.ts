// Calls fn once to warm it up, and once more for the value.
// caught by: calls fn once for each call, and not before
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      (fn as Function).call(this, ...args, () => {});
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
