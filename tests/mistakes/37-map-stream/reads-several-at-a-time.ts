// Asks for limit values at once, without waiting for the first of them.
// caught by: reads on and maps at once while the consumer waits
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Promise<IteratorResult<R, void>>[] = [];
  let isOver = false;
  const readAndMap = async (): Promise<IteratorResult<R, void>> => {
    const { done, value } = await iterator.next();
    isOver ||= done === true;
    if (isOver) return { done: true, value: undefined };
    return { done: false, value: await mapper(value) };
  };
  try {
    while (true) {
      while (!isOver && held.length < limit) {
        const result = readAndMap();
        result.catch(() => {});
        held.push(result);
      }
      const result = await held.shift();
      if (result?.done !== false) return;
      yield result.value;
    }
  } finally {
    isOver = true;
    await iterator.return?.();
  }
}
