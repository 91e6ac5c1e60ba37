// Starts the wait when the chunk is asked for, before its first value has come.
// caught by: yields a chunk wait ms after its first value arrived
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
    try {
      const { done, value } = await iterator.next();
      if (done) isOver = true;
      else if (!isOver) values.push(value);
    } catch (reason) {
      failure = { reason };
      isOver = true;
    }
    isReading = false;
    wake();
  };
  try {
    timer = setTimeout(expire, wait);
    while (!isOver || values.length > 0) {
      if (values.length === size || (isDue && values.length > 0) || isOver) {
        const full = values;
        [values, isDue] = [[], false];
        clearTimeout(timer);
        yield full;
        timer = setTimeout(expire, wait);
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
