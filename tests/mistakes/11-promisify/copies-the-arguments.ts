// Hands on deep copies of the arguments.
// caught by: hands on this and all arguments
const copy = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.assign(Object.create(null) as object, value)
    : value;

export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      (fn as Function).call(this, ...args.map(copy), (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
