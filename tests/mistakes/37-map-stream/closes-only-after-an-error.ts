// Closes the source when the mapper fails, but not when the consumer stops.
// caught by: closes the source when the consumer stops
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
  } catch (error) {
    if (isOpen) await iterator.return?.();
    throw error;
  } finally {
    isOpen = false;
  }
}
