// Keeps the new function as a property of fn, to find it again.
// caught by: leaves nothing behind
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  const known = fn as typeof fn & { promisified?: (...args: A) => Promise<R> };
  return (known.promisified ??= function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  });
}
