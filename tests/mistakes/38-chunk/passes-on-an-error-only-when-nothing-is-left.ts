// Passes a failure on only if there is no value left to be yielded when it comes.
// caught by: passes an error on after the values before it
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
  let hadSome = false;
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
      else if (!isOver && values.push(value) === 1) timer = setTimeout(expire, wait);
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
        hadSome = isOver;
        yield full;
      } else {
        const news = new Promise<void>((resolve) => (wake = resolve));
        if (!isReading) void read();
        await news;
      }
    }
    if (failure && !hadSome) throw failure.reason;
  } finally {
    clearTimeout(timer);
    if (!isOver) iterator.return?.().catch(() => {});
    isOver = true;
  }
}
