// Binds fn to the this of promisify.
// caught by: hands on this and all arguments
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  const bound = fn.bind(undefined) as typeof fn;
  return function (...args) {
    return new Promise((resolve, reject) => {
      bound(...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
