// Looks for a success only when a delay is over.
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
    let success: { value: T } | undefined;
    const start = (): void => {
      clearTimeout(timer);
      if (success) return resolve(success.value);
      const attempt = attempts[next] ?? (() => new Promise<T>(() => {}));
      if (attempt === undefined || isOver) return;
      const index = next++;
      timer = setTimeout(start, delay);
      attempt().then(
        (value) => {
          success ??= { value };
          isOver = true;
        },
        (error: unknown) => {
          errors[index] = error;
          missing--;
          if (missing === 0) {
            clearTimeout(timer);
            reject(new AggregateError(errors));
          } else if (index === next - 1 && !isOver) start();
        },
      );
    };
    if (missing === 0) reject(new AggregateError([]));
    start();
  });
}
