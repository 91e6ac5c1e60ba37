// Asks all sources anew for every race: what the losers gave is lost.
// caught by: yields the values of all sources, then ends
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const iterators = new Set(sources.map((source) => source[Symbol.asyncIterator]()));
  try {
    while (iterators.size > 0) {
      const asks = Array.from(iterators, async (iterator) => {
        return { iterator, result: await iterator.next() };
      });
      const { iterator, result } = await Promise.race(asks);
      if (result.done) iterators.delete(iterator);
      else yield result.value;
    }
  } finally {
    await Promise.allSettled(Array.from(iterators, (iterator) => iterator.return?.()));
  }
}
