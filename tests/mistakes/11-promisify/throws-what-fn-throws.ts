// Calls fn outside of anything that catches, so that the call throws.
// caught by: rejects with what fn throws
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    const { promise, resolve, reject } = Promise.withResolvers<R>();
    fn.call(this, ...args, (error: unknown, value?: R) => {
      if (error === null || error === undefined) resolve(value as R);
      else reject(error);
    });
    return promise;
  };
}
