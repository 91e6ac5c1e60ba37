// Fulfils only with a value that is truthy, and hangs with others.
// caught by: fulfils with the value
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (value) resolve(value);
        else if (error !== null && error !== undefined) reject(error);
      });
    });
  };
}
