// Closes the sources when the consumer stops, but not when one throws.
// caught by: passes an error on and closes the other sources
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const open = new Set<AsyncIterator<T>>();
  const arrived: { iterator: AsyncIterator<T>; ask: Promise<IteratorResult<T>> }[] = [];
  let isStopped = true;
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
    isStopped = false;
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
      isStopped = true;
      yield value;
      isStopped = false;
      askFor(first.iterator);
    }
  } finally {
    if (isStopped) {
      await Promise.allSettled(Array.from(open, async (iterator) => iterator.return?.()));
    }
  }
}
