// Throws where it should reject.
// caught by: rejects at once when there are no attempts
export function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  if (attempts.length === 0) throw new AggregateError([]);
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
          } else if (index === next - 1) start();
        },
      );
    };

    start();
  });
}
