// Calls fn for the first call only, and gives its promise to all others.
// caught by: calls fn once for each call, and not before
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  let only: Promise<R> | undefined;
  return function (this: unknown, ...args) {
    return (only ??= new Promise((resolve, reject) => {
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    }));
  };
}
