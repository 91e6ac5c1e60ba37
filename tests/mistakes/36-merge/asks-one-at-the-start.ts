// Asks the other sources when the first one has given its first value.
// caught by: has asked every source from the first next on
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
    let [next, ...others] = open;
    if (next !== undefined) askFor(next);
    while (open.size > 0) {
      const first = arrived.shift();
      if (first === undefined) {
        await bell.promise;
        bell = Promise.withResolvers<void>();
        continue;
      }
      for (next of others.splice(0)) askFor(next);
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
