// Rejects with a new error in place of what fn throws.
// caught by: rejects with what fn throws
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      try {
        fn.call(this, ...args, (error: unknown, value?: R) => {
          if (error === null || error === undefined) resolve(value as R);
          else reject(error);
        });
      } catch (thrown) {
        reject(new Error("fn has thrown", { cause: thrown }));
      }
    });
  };
}
