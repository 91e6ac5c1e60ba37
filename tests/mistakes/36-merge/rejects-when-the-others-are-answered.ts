// Passes an error on when the asks that are pending have been answered.
// caught by: passes an error on and closes the other sources
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const open = new Set<AsyncIterator<T>>();
  const arrived: { iterator: AsyncIterator<T>; ask: Promise<IteratorResult<T>> }[] = [];
  const asks = new Set<Promise<unknown>>();
  let bell = Promise.withResolvers<void>();
  const askFor = (iterator: AsyncIterator<T>): void => {
    const ask = iterator.next();
    asks.add(ask);
    const arrive = (): void => {
      asks.delete(ask);
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
    const closing = Promise.allSettled(Array.from(open, async (iterator) => iterator.return?.()));
    await Promise.allSettled(asks);
    await closing;
  }
}
