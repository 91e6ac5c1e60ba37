// Keeps the promise of a read for the next chunk, and has no handler on it while the consumer is busy.
// caught by: leaves nothing behind
export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const iterator = source[Symbol.asyncIterator]();
  let values: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  let failure: { readonly reason: unknown } | undefined;
  let [isReading, isDue, isOver] = [false, false, false];
  let wake = (): void => {};
  const expire = (): void => {
    isDue = true;
    wake();
  };
  const read = async (): Promise<void> => {
    isReading = true;
    const next = iterator.next();
    void next.finally(() => (isReading = false));
    try {
      const { done, value } = await next;
      if (done) isOver = true;
      else if (!isOver && values.push(value) === 1) timer = setTimeout(expire, wait);
    } catch (reason) {
      failure = { reason };
      isOver = true;
    }
    wake();
  };
  try {
    while (!isOver || values.length > 0) {
      if (values.length === size || isDue || isOver) {
        const full = values;
        [values, isDue] = [[], false];
        clearTimeout(timer);
        yield full;
      } else {
        const news = new Promise<void>((resolve) => (wake = resolve));
        if (!isReading) void read();
        await news;
      }
    }
    if (failure) throw failure.reason;
  } finally {
    clearTimeout(timer);
    if (!isOver) iterator.return?.().catch(() => {});
    isOver = true;
  }
}
