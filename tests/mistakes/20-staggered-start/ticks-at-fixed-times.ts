// Starts attempts by an interval, which a failure does not set anew.
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
    timer = setInterval(() => start(), delay);
    const start = (): void => {
      const attempt = attempts[next];
      if (attempt === undefined || isOver) return;
      const index = next++;

      attempt().then(
        (value) => {
          isOver = true;
          clearInterval(timer);
          resolve(value);
        },
        (error: unknown) => {
          errors[index] = error;
          missing--;
          if (missing === 0) {
            clearInterval(timer);
            reject(new AggregateError(errors));
          } else if (index === next - 1) start();
        },
      );
    };
    if (missing === 0) {
      clearInterval(timer);
      reject(new AggregateError([]));
    }
    start();
  });
}
