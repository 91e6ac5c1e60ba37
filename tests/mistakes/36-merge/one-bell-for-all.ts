// Keeps one bell for the whole module: who waits last takes it from those who wait already.
// caught by: yields each value as soon as it arrives
let ring = (): void => {};

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const open = new Set<AsyncIterator<T>>();
  const arrived: { iterator: AsyncIterator<T>; ask: Promise<IteratorResult<T>> }[] = [];
  const askFor = (iterator: AsyncIterator<T>): void => {
    const ask = iterator.next();
    const arrive = (): void => {
      arrived.push({ iterator, ask });
      ring();
    };
    ask.then(arrive, arrive);
  };
  try {
    for (const source of sources) open.add(source[Symbol.asyncIterator]());
    for (const iterator of open) askFor(iterator);
    while (open.size > 0) {
      const first = arrived.shift();
      if (first === undefined) {
        await new Promise<void>((resolve) => (ring = resolve));
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
