// Keeps calls in a queue, each of which waits for the callback of the one before.
// caught by: calls fn once for each call, and not before
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return function (this: unknown, ...args) {
    const call = (): Promise<R> =>
      new Promise((resolve, reject) => {
        fn.call(this, ...args, (error: unknown, value?: R) => {
          if (error === null || error === undefined) resolve(value as R);
          else reject(error);
        });
      });
    const own = last.then(call, call);
    last = own.catch(() => {});
    return own;
  };
}
