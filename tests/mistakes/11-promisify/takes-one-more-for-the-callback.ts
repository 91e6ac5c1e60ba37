// Takes a function at the end of the arguments for a callback, and replaces it.
// caught by: hands on this and all arguments
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    const rest: unknown[] = typeof args.at(-1) === "function" ? args.slice(0, -1) : args;
    return new Promise((resolve, reject) => {
      (fn as Function).call(this, ...rest, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
