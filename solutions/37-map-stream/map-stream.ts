/**
 * Yields what `mapper` makes of each value of `source`, in the order of the source, each as soon as it
 * and all before it are mapped.
 *
 * While the consumer waits for a value, it reads on, one value at a time, and maps at once what it
 * reads, as long as it holds fewer than `limit` values: ones that were read and not yet yielded.
 * `limit` is a whole number from 1. An error of the source or of `mapper` is passed on in its turn,
 * after the values before it, the very same value. Then, and when the consumer stops, it closes the
 * source: it calls the `return` of its iterator, if there is one.
 */
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
  // A queue keeps the order: the end and the errors wait in it for their turn, as the values do.
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
