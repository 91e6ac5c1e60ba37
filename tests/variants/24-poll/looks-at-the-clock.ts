// Style: a ticking interval that looks at the clock each millisecond and does what is due.
export function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const start = Date.now();
    let due: number | null = null;

    const stop = (): void => clearInterval(clock);

    async function look(): Promise<void> {
      due = null;
      try {
        const value = await probe();
        if (value === undefined) {
          due = Date.now() + options.interval;
          return;
        }
        stop();
        resolve(value);
      } catch (error) {
        stop();
        reject(error);
      }
    }

    const clock = setInterval(() => {
      const now = Date.now();
      if (now - start >= options.timeout) {
        stop();
        reject(new DOMException("timed out", "TimeoutError"));
      } else if (due !== null && now >= due) {
        void look();
      }
    }, 1);

    void look();
  });
}
