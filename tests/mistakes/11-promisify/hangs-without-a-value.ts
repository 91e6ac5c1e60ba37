// Fulfils only when the callback got two arguments.
// caught by: fulfils with the value
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      fn.call(this, ...args, (...outcome: [unknown?, R?]) => {
        const [error, value] = outcome;
        if (error === null || error === undefined) {
          if (outcome.length > 1) resolve(value as R);
        } else reject(error);
      });
    });
  };
}
