/**
 * Yields the values of `source` in arrays, which hold up to `size` values each and none is empty.
 *
 * A chunk is yielded as soon as `size` values have come, `wait` ms after its first value arrived, or
 * when the source ends, whichever is first. Reads one value at a time; while the consumer holds a chunk
 * it may read on, to at most `size` values. An error of the source is passed on after the values that
 * came before it. Closes the source when the consumer stops. `size` is a whole number from 1.
 */
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
  // A read is never raced against the timer but notes what it brings, for this chunk or for the next.
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
