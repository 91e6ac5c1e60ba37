// Is an arrow function, which has no this of its own.
// caught by: hands on this and all arguments
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return (...args) => {
    return new Promise((resolve, reject) => {
      fn(...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
