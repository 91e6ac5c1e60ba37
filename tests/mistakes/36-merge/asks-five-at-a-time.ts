// Has at most five sources open at a time; the others wait until one has ended.
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
    const waiting = sources.map((source) => source[Symbol.asyncIterator]());
    for (const iterator of waiting.splice(0, 5)) {
      open.add(iterator);
      askFor(iterator);
    }
    while (open.size > 0) {
      const first = arrived.shift();
      if (first === undefined) {
        await bell.promise;
        bell = Promise.withResolvers<void>();
        continue;
      }
      open.delete(first.iterator);
      const { done, value } = await first.ask;
      const [next] = done ? waiting.splice(0, 1) : [];
      if (next !== undefined) {
        open.add(next);
        askFor(next);
      }
      if (done) continue;
      open.add(first.iterator);
      yield value;
      askFor(first.iterator);
    }
  } finally {
    await Promise.allSettled(Array.from(open, async (iterator) => iterator.return?.()));
  }
}
