// Frees the place of the value whose turn it is as soon as it is mapped, consumer or not.
// caught by: holds no more than limit values
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Promise<IteratorResult<R, void>>[] = [];
  let [mayRead, places] = [true, limit];
  let isOpen = true;
  const readAndMap = async (): Promise<IteratorResult<R, void>> => {
    const { done, value } = await iterator.next();
    if (done) isOpen = false;
    if (!isOpen) return { done: true, value: undefined };
    mayRead = true;
    const mapped = mapper(value).finally(() => {
      places++;
      readOn();
    });
    mapped.catch(() => {});
    readOn();
    return { done: false, value: await mapped };
  };
  const readOn = (): void => {
    if (!mayRead || places === 0) return;
    mayRead = false;
    places--;
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
