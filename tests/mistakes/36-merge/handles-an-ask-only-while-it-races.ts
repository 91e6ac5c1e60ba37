// Races the asks, which nobody looks at while the consumer is away.
// caught by: leaves no rejection unhandled
interface Answered<T> {
  readonly iterator: AsyncIterator<T>;
  readonly result: IteratorResult<T>;
}

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const asks = new Map<AsyncIterator<T>, Promise<Answered<T>>>();
  const ask = (iterator: AsyncIterator<T>): void => {
    asks.set(
      iterator,
      iterator.next().then((result) => ({ iterator, result })),
    );
  };
  try {
    for (const source of sources) ask(source[Symbol.asyncIterator]());
    while (asks.size > 0) {
      const { iterator, result } = await Promise.race(asks.values());
      if (result.done) {
        asks.delete(iterator);
      } else {
        ask(iterator);
        yield result.value;
      }
    }
  } finally {
    for (const promise of asks.values()) promise.catch(() => {});
    await Promise.allSettled(Array.from(asks.keys(), (iterator) => iterator.return?.()));
  }
}
