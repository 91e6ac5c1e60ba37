// After a failure, keeps to the time at which the attempt would have started by the delay alone.
// caught by: starts the next attempt as soon as the one before has failed
export function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let missing = attempts.length;
    let next = 0;
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    const begun = performance.now();
    const start = (): void => {
      clearTimeout(timer);
      const attempt = attempts[next];
      if (attempt === undefined || isOver) return;
      const index = next++;
      timer = setTimeout(start, Math.max(0, begun + (index + 1) * delay - performance.now()));
      attempt().then(
        (value) => {
          isOver = true;
          clearTimeout(timer);
          resolve(value);
        },
        (error: unknown) => {
          errors[index] = error;
          missing--;
          if (missing === 0) {
            clearTimeout(timer);
            reject(new AggregateError(errors));
          } else if (index === next - 1) start();
        },
      );
    };
    if (missing === 0) reject(new AggregateError([]));
    start();
  });
}
