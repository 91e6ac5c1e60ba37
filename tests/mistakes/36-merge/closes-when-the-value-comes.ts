// Waits for the pending asks to be answered before it closes: one that hangs is never closed.
// caught by: closes the sources when the consumer stops
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const open = new Set<AsyncIterator<T>>();
  const arrived: { iterator: AsyncIterator<T>; ask: Promise<IteratorResult<T>> }[] = [];
  const asks = new Map<AsyncIterator<T>, Promise<unknown>>();
  let bell = Promise.withResolvers<void>();
  const askFor = (iterator: AsyncIterator<T>): void => {
    const ask = iterator.next();
    asks.set(iterator, ask);
    const arrive = (): void => {
      arrived.push({ iterator, ask });
      bell.resolve();
    };
    ask.then(arrive, arrive);
  };
  try {
    for (const source of sources) open.add(source[Symbol.asyncIterator]());
    for (const iterator of open) askFor(iterator);
    while (open.size > 0) {
      const first = arrived.shift();
      if (first === undefined) {
        await bell.promise;
        bell = Promise.withResolvers<void>();
        continue;
      }
      open.delete(first.iterator);
      const { done, value } = await first.ask;
      if (done) continue;
      open.add(first.iterator);
      yield value;
      askFor(first.iterator);
    }
  } finally {
    const close = async (iterator: AsyncIterator<T>): Promise<void> => {
      await asks.get(iterator)?.catch(() => {});
      await iterator.return?.();
    };
    for (const iterator of open) void close(iterator).catch(() => {});
  }
}
