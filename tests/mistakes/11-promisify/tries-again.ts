// Calls fn once more when it gave an error.
// caught by: calls fn once for each call, and not before
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    const attempt = (): Promise<R> =>
      new Promise((resolve, reject) => {
        fn.call(this, ...args, (error: unknown, value?: R) => {
          if (error === null || error === undefined) resolve(value as R);
          else reject(error);
        });
      });
    return attempt().catch(attempt);
  };
}
