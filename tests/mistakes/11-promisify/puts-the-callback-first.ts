// Hands the callback over before the arguments.
// caught by: hands on this and all arguments
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      (fn as Function).call(
        this,
        (error: unknown, value?: R) => {
          if (error === null || error === undefined) resolve(value as R);
          else reject(error);
        },
        ...args,
      );
    });
  };
}
