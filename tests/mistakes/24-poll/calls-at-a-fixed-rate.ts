// Calls the probe at a fixed rate, whether the call before has ended or not.
// caught by: calls the probe at once, and again an interval after each call has ended
export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearInterval(ticks);
      clearTimeout(limit);
    };
    const look = (): void => {
      probe().then(
        (value) => {
          if (value === undefined) return;
          finish();
          resolve(value);
        },
        (error: unknown) => {
          finish();
          reject(error);
        },
      );
    };
    const ticks = setInterval(look, interval);
    const limit = setTimeout(() => {
      finish();
      reject(new DOMException("too late", "TimeoutError"));
    }, timeout);
    look();
  });
}
