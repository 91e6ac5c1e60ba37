// Keeps resolve and reject outside of the call, so overlapping calls settle the latest promise.
// caught by: fulfils with the value
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  let settle: { resolve: (value: R) => void; reject: (error: unknown) => void };
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      settle = { resolve, reject };
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) settle.resolve(value as R);
        else settle.reject(error);
      });
    });
  };
}
