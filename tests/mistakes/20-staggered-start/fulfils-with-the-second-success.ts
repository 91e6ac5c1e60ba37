// Fulfils only when the attempt in flight has ended, too, with the later value.
// caught by: fulfils as soon as any attempt fulfils
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
    let best: { value: T } | undefined;
    const start = (): void => {
      clearTimeout(timer);
      const attempt = attempts[next];
      if (attempt === undefined || isOver) return;
      const index = next++;
      inFlight++;
      timer = setTimeout(start, delay);
      attempt().then(
        (value) => {
          isOver = true;
          clearTimeout(timer);
          best = { value };
          inFlight--;
          if (inFlight === 0) resolve(value);
        },
        (error: unknown) => {
          errors[index] = error;
          missing--;
          inFlight--;
          if (inFlight === 0 && best) resolve(best.value);
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
