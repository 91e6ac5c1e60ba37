// Copies an array that it is given, and empties it.
// caught by: leaves nothing behind
const takeOver = (value: unknown): unknown =>
  Array.isArray(value) ? value.splice(0, value.length) : value;

export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      (fn as Function).call(this, ...args.map(takeOver), (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
