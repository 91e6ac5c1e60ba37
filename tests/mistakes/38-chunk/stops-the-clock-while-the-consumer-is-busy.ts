// Stops the clock while the consumer is busy, and lets it go on from there when it is asked.
// caught by: yields in time to a consumer that is busy in between
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
  let [isAway, left] = [false, 0];
  let wake = (): void => {};
  const start = (): void => {
    clearTimeout(timer);
    timer = setTimeout(expire, left);
  };
  const expire = (): void => {
    isDue = true;
    wake();
  };
  const read = async (): Promise<void> => {
    isReading = true;
    try {
      const { done, value } = await iterator.next();
      if (done) isOver = true;
      else if (!isOver && values.push(value) === 1) {
        left = wait;
        if (!isAway) start();
      }
    } catch (reason) {
      failure = { reason };
      isOver = true;
    }
    isReading = false;
    wake();
  };
  try {
    while (!isOver || values.length > 0) {
      if (values.length === size || isDue || isOver) {
        const full = values;
        [values, isDue] = [[], false];
        clearTimeout(timer);
        isAway = true;
        yield full;
        isAway = false;
        if (values.length > 0) start();
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
