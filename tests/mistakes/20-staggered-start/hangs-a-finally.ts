// Hangs a finally on each attempt, which makes another promise that rejects.
// caught by: leaves no rejection unhandled
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
    let inFlight = 0;
    const start = (): void => {
      clearTimeout(timer);
      const attempt = attempts[next];
      if (attempt === undefined || isOver) return;
      const index = next++;
      const own = attempt();
      inFlight++;
      void own.finally(() => inFlight--);
      timer = setTimeout(start, delay);
      own.then(
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
