// Counts the calls in flight with a finally, which makes another promise that rejects.
// caught by: leaves nothing behind
let inFlight = 0;

export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    const promise = new Promise<R>((resolve, reject) => {
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
    inFlight++;
    void promise.finally(() => inFlight--);
    return promise;
  };
}
