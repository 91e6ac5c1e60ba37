// Stops at a failure, but waits for the timeout and rejects with that.
// caught by: rejects as soon as the probe does
export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  return new Promise((resolve, reject) => {
    let pause: NodeJS.Timeout | undefined;
    const limit = setTimeout(() => {
      clearTimeout(pause);
      reject(new DOMException("too late", "TimeoutError"));
    }, timeout);
    const look = async (): Promise<void> => {
      const value = await probe();
      if (value === undefined) {
        pause = setTimeout(() => void look().catch(() => {}), interval);
      } else {
        clearTimeout(limit);
        resolve(value);
      }
    };
    look().catch(() => {});
  });
}
