// Gives a call with the same argument the promise that is in flight.
// caught by: calls fn once for each call, and not before
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  const inFlight = new Map<string, Promise<R>>();
  return function (this: unknown, ...args) {
    const key = args.map(String).join();
    const own =
      inFlight.get(key) ??
      new Promise<R>((resolve, reject) => {
        fn.call(this, ...args, (error: unknown, value?: R) => {
          inFlight.delete(key);
          if (error === null || error === undefined) resolve(value as R);
          else reject(error);
        });
      });
    inFlight.set(key, own);
    own.then(
      () => inFlight.delete(key),
      () => inFlight.delete(key),
    );
    return own;
  };
}
