// Style: one hand-made promise, a count of the failures, a timer for the next start.
export function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let failed = 0;
    let latest = -1;
    let done = false;
    let timer: NodeJS.Timeout | undefined;

    const start = (): void => {
      clearTimeout(timer);
      const index = ++latest;
      if (index + 1 < attempts.length) timer = setTimeout(start, delay);
      attempts[index]!().then(
        (value) => {
          done = true;
          clearTimeout(timer);
          resolve(value);
        },
        (error: unknown) => {
          errors[index] = error;
          failed++;
          if (failed === attempts.length) reject(new AggregateError(errors));
          else if (!done && index === latest && index + 1 < attempts.length) start();
        },
      );
    };

    if (attempts.length > 0) start();
    else reject(new AggregateError(errors));
  });
}
