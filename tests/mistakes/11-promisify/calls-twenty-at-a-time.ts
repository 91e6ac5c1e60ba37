// Has no more than twenty calls in flight, so twenty that never end are the last.
// caught by: calls fn once for each call, and not before
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  let inFlight = 0;
  const waiting: (() => void)[] = [];
  return function (this: unknown, ...args) {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        inFlight--;
        waiting.shift()?.();
      };
      const start = (): void => {
        inFlight++;
        try {
          fn.call(this, ...args, (error: unknown, value?: R) => {
            end();
            if (error === null || error === undefined) resolve(value as R);
            else reject(error);
          });
        } catch (thrown) {
          end();
          reject(thrown);
        }
      };
      if (inFlight < 20) start();
      else waiting.push(start);
    });
  };
}
