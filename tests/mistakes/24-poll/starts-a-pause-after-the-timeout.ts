// Starts one more pause when a call in flight ends after the timeout.
// caught by: leaves nothing behind
export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  return new Promise((resolve, reject) => {
    let over = false;
    let pause: NodeJS.Timeout | undefined;
    const finish = (): void => {
      over = true;
      clearTimeout(limit);
      clearTimeout(pause);
    };
    const limit = setTimeout(() => {
      finish();
      reject(new DOMException("too late", "TimeoutError"));
    }, timeout);
    const take = (value: T | undefined): void => {
      if (value === undefined) {
        pause = setTimeout(() => over || look(), interval);
      } else {
        finish();
        resolve(value);
      }
    };
    const fail = (error: unknown): void => {
      finish();
      reject(error);
    };
    const look = (): void => void probe().then(take, fail);
    look();
  });
}
