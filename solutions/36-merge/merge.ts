/**
 * Yields the values of all `sources` as they arrive, and ends when all of them have ended.
 *
 * From the first `next` on it has asked every source for a value, and it asks a source for its next
 * one only when the one before has been handed to the consumer. When a source throws, it passes that
 * on, the very same value. Then, and when the consumer stops, it closes the other sources: it calls
 * the `return` of their iterators, if there is one.
 */
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const open = new Set<AsyncIterator<T>>();
  const arrived: { iterator: AsyncIterator<T>; ask: Promise<IteratorResult<T>> }[] = [];
  let bell = Promise.withResolvers<void>();
  const askFor = (iterator: AsyncIterator<T>): void => {
    const ask = iterator.next();
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
      // Whoever is answered joins a queue: unlike a race, it keeps the order while the consumer is away.
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
    await Promise.allSettled(Array.from(open, async (iterator) => iterator.return?.()));
  }
}
