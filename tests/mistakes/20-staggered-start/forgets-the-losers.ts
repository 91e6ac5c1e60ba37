// Stops looking at the attempts that are in flight when one has fulfilled.
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
    const watch = async (own: Promise<T>, index: number): Promise<void> => {
      try {
        const value = await own;
        isOver = true;
        clearTimeout(timer);
        resolve(value);
      } catch (error) {
        if (isOver) throw error;
        errors[index] = error;
        missing--;
        if (missing === 0) {
          clearTimeout(timer);
          reject(new AggregateError(errors));
        } else if (index === next - 1) start();
      }
    };
    const start = (): void => {
      clearTimeout(timer);
      const attempt = attempts[next];
      if (attempt === undefined || isOver) return;
      timer = setTimeout(start, delay);
      void watch(attempt(), next++);
    };
    if (missing === 0) reject(new AggregateError([]));
    start();
  });
}
