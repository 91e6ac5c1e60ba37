// Races each read against the timer, and begins a new one when the timer was first.
// caught by: yields every value once, in order
export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const iterator = source[Symbol.asyncIterator]();
  let isOver = false;
  try {
    while (!isOver) {
      const values: T[] = [];
      let timer: NodeJS.Timeout | undefined;
      let late = new Promise<"late">(() => {});
      while (values.length < size) {
        const next = iterator.next();
        next.catch(() => {});
        const result = await Promise.race([next, late]);
        if (result === "late") break;
        isOver = result.done === true;
        if (result.done) break;
        if (values.push(result.value) === 1) {
          late = new Promise((resolve) => {
            timer = setTimeout(() => resolve("late"), wait);
          });
        }
      }
      clearTimeout(timer);
      if (values.length > 0) yield values;
    }
  } finally {
    if (!isOver) iterator.return?.().catch(() => {});
  }
}
