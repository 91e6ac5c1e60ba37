// Prefers the earlier attempts: passes a success on only when all before it have failed.
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
    const values = new Map<number, T>();
    const failed = new Set<number>();
    const settle = (): void => {
      for (let index = 0; index < attempts.length; index++) {
        if (values.has(index)) return resolve(values.get(index)!);
        if (!failed.has(index)) return;
      }
    };
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
          values.set(index, value);
          settle();
        },
        (error: unknown) => {
          errors[index] = error;
          failed.add(index);
          missing--;
          settle();
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
