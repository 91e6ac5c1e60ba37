// Throws the failure of a call on that comes after the timeout, and nobody is there to catch it.
// caught by: leaves no rejection unhandled
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
    const look = async (): Promise<void> => {
      try {
        const value = await probe();
        if (over) return;
        if (value === undefined) {
          pause = setTimeout(look, interval);
        } else {
          finish();
          resolve(value);
        }
      } catch (error) {
        if (over) throw error;
        finish();
        reject(error);
      }
    };
    void look();
  });
}
