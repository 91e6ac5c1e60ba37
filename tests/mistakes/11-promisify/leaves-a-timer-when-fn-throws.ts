// Clears its time limit in the callback, which does not come when fn throws.
// caught by: leaves nothing behind
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error("no callback")), 600_000);
      fn.call(this, ...args, (error: unknown, value?: R) => {
        clearTimeout(limit);
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
