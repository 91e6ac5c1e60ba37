// Guards the callback with a time limit of ten minutes and never clears its timer.
// caught by: leaves nothing behind
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("no callback")), 600_000);
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
