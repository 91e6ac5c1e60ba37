// Keeps the this of the first call for all others.
// caught by: hands on this and all arguments
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  let self: [unknown] | undefined;
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      fn.call((self ??= [this])[0], ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
