// Starts the wait when it takes notice of a value, which may have come while the consumer was busy.
// caught by: yields in time to a consumer that is busy in between
export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const iterator = source[Symbol.asyncIterator]();
  let reading: Promise<IteratorResult<T>> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  try {
    while (!isOver) {
      const values: T[] = [];
      let late = new Promise<"late">(() => {});
      while (values.length < size) {
        reading ??= iterator.next();
        reading.catch(() => {});
        let result: IteratorResult<T> | "late";
        try {
          result = await Promise.race([reading, late]);
        } catch (error) {
          isOver = true;
          clearTimeout(timer);
          if (values.length > 0) yield values;
          throw error;
        }
        if (result === "late") break;
        reading = undefined;
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
    clearTimeout(timer);
    if (!isOver) iterator.return?.().catch(() => {});
  }
}
