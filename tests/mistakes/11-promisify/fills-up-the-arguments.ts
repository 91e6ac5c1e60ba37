// Fills the arguments up to as many as fn has parameters.
// caught by: hands on this and all arguments
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    const full: unknown[] = [...args];
    while (full.length < fn.length - 1) full.push(undefined);
    return new Promise((resolve, reject) => {
      (fn as Function).call(this, ...full, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
