// Keeps what it knows in the module, so a second call stops the first.
// caught by: fulfils as soon as any attempt fulfils
let timer: NodeJS.Timeout | undefined;

export function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  clearTimeout(timer);
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let missing = attempts.length;
    let next = 0;
    let isOver = false;
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
          if (--missing === 0) {
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
