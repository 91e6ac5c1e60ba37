// Makes an object of the this.
// caught by: hands on this and all arguments
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      fn.call(this === undefined ? this : Object(this), ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
