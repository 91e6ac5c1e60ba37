// Sets all timers at the beginning, so a failure does not bring the later ones forward.
// caught by: starts the next attempt as soon as the one before has failed
export function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let missing = attempts.length;
    let isOver = false;
    const begun = new Set<number>();
    const timers = attempts.map((_, index) => setTimeout(() => start(index), index * delay));
    const stop = (): void => timers.forEach((timer) => clearTimeout(timer));
    const start = (index: number): void => {
      const attempt = attempts[index];
      if (attempt === undefined || isOver || begun.has(index)) return;
      begun.add(index);
      attempt().then(
        (value) => {
          isOver = true;
          stop();
          resolve(value);
        },
        (error: unknown) => {
          errors[index] = error;
          missing--;
          if (missing > 0) return start(index + 1);
          stop();
          reject(new AggregateError(errors));
        },
      );
    };
    if (missing === 0) reject(new AggregateError([]));
    start(0);
  });
}
