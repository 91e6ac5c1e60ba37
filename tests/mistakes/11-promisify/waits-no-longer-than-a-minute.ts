// Rejects when the callback has not come after a minute.
// caught by: fulfils with the value
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error("no callback")), 60_000);
      try {
        fn.call(this, ...args, (error: unknown, value?: R) => {
          clearTimeout(limit);
          if (error === null || error === undefined) resolve(value as R);
          else reject(error);
        });
      } catch (thrown) {
        clearTimeout(limit);
        reject(thrown);
      }
    });
  };
}
