// Starts the next attempt from a timer of 0 ms when one has failed.
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

    const start = (): void => {
      clearTimeout(timer);
      const attempt = attempts[next];
      if (attempt === undefined || isOver) return;
      const index = next++;
      timer = setTimeout(start, delay);
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
          } else if (index === next - 1) {
            clearTimeout(timer);
            timer = setTimeout(start, 0);
          }
        },
      );
    };
    if (missing === 0) reject(new AggregateError([]));
    start();
  });
}
