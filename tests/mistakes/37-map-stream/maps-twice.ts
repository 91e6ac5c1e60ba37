// Maps every value twice, and yields the second result.
// caught by: reads on and maps at once while the consumer waits
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Promise<IteratorResult<R, void>>[] = [];
  let mayRead = true;
  let isOpen = true;
  const readAndMap = async (): Promise<IteratorResult<R, void>> => {
    const { done, value } = await iterator.next();
    if (done) isOpen = false;
    if (!isOpen) return { done: true, value: undefined };
    mayRead = true;
    await mapper(value);
    const mapped = mapper(value);
    readOn();
    return { done: false, value: await mapped };
  };
  const readOn = (): void => {
    if (!mayRead || held.length >= limit) return;
    mayRead = false;
    const result = readAndMap();
    result.catch(() => {});
    held.push(result);
  };
  try {
    while (true) {
      readOn();
      const result = await held[0];
      if (result?.done !== false) return;
      void held.shift();
      yield result.value;
    }
  } finally {
    if (isOpen) {
      isOpen = false;
      await iterator.return?.();
    }
  }
}
