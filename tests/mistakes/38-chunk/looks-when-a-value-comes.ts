// Looks at the clock only when a value has come.
// caught by: yields a chunk wait ms after its first value arrived
export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const iterator = source[Symbol.asyncIterator]();
  let values: T[] = [];
  let first = 0;
  let failure: { readonly reason: unknown } | undefined;
  let [isReading, isDue, isOver] = [false, false, false];
  let wake = (): void => {};
  const read = async (): Promise<void> => {
    isReading = true;
    try {
      const { done, value } = await iterator.next();
      if (done) isOver = true;
      else if (!isOver && values.push(value) === 1) first = performance.now();
    } catch (reason) {
      failure = { reason };
      isOver = true;
    }
    isReading = false;
    isDue = values.length > 0 && performance.now() - first >= wait;
    wake();
  };
  try {
    while (!isOver || values.length > 0) {
      if (values.length === size || isDue || isOver) {
        const full = values;
        [values, isDue] = [[], false];
        yield full;
      } else {
        const news = new Promise<void>((resolve) => (wake = resolve));
        if (!isReading) void read();
        await news;
      }
    }
    if (failure) throw failure.reason;
  } finally {
    if (!isOver) iterator.return?.().catch(() => {});
    isOver = true;
  }
}
