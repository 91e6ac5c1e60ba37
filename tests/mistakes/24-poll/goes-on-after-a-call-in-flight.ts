// Stops the pause at the timeout, but not the loop when a call was in flight.
// caught by: calls the probe no more after the timeout
export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  return new Promise((resolve, reject) => {
    let pause: NodeJS.Timeout | undefined;
    const finish = (): void => {
      clearTimeout(limit);
      clearTimeout(pause);
    };
    const limit = setTimeout(() => {
      finish();
      reject(new DOMException("too late", "TimeoutError"));
    }, timeout);
    const look = (): void => {
      probe().then(
        (value) => {
          if (value === undefined) {
            pause = setTimeout(look, interval);
          } else {
            finish();
            resolve(value);
          }
        },
        (error: unknown) => {
          finish();
          reject(error);
        },
      );
    };
    look();
  });
}
