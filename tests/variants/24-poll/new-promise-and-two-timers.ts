// Style: one hand-made promise, two timers, and a flag that says that it is over.
export function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    let next: NodeJS.Timeout | undefined;

    const finish = (): void => {
      over = true;
      clearTimeout(next);
      clearTimeout(limit);
    };

    const limit = setTimeout(() => {
      finish();
      reject(new DOMException("The operation timed out.", "TimeoutError"));
    }, options.timeout);

    const look = (): void => {
      probe().then(
        (value) => {
          if (over) return;
          if (value === undefined) {
            next = setTimeout(look, options.interval);
          } else {
            finish();
            resolve(value);
          }
        },
        (error: unknown) => {
          if (over) return;
          finish();
          reject(error);
        },
      );
    };

    look();
  });
}
