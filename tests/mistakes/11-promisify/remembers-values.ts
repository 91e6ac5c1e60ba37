// Remembers the value for the first argument and gives it again.
// caught by: fulfils with the value
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  const known = new Map<unknown, R>();
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      const [key] = args;
      if (known.has(key)) {
        resolve(known.get(key) as R);
        return;
      }
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) {
          known.set(key, value as R);
          resolve(value as R);
        } else reject(error);
      });
    });
  };
}
