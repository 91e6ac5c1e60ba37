// Style: as one wrote it in 2013: arguments, slice, self, and apply.
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  const old = fn as unknown as Function;
  return function (this: unknown) {
    const self = this;
    const args = Array.prototype.slice.call(arguments) as unknown[];
    return new Promise<R>(function (resolve, reject) {
      args[args.length] = function (err: unknown, res: R) {
        if (typeof err !== "undefined" && err !== null) {
          return reject(err);
        }
        return resolve(res);
      };
      old.apply(self, args);
    });
  };
}
