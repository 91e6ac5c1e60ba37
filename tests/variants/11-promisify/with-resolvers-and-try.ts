// Style: Promise.withResolvers, and a try for what is thrown.
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function promisified(this: unknown, ...args: A): Promise<R> {
    const { promise, resolve, reject } = Promise.withResolvers<R>();
    const done = (error: unknown, value?: R): void => {
      if ((error ?? null) === null) resolve(value as R);
      else reject(error);
    };
    try {
      fn.apply(this, [...args, done]);
    } catch (thrown) {
      reject(thrown);
    }
    return promise;
  };
}
