// Waits in rounds: for one value of every source, before it yields any of them.
// caught by: yields each value as soon as it arrives
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  let iterators = sources.map((source) => source[Symbol.asyncIterator]());
  try {
    while (iterators.length > 0) {
      const round = await Promise.all(
        iterators.map(async (iterator) => ({ iterator, result: await iterator.next() })),
      );
      for (const { iterator, result } of round) {
        if (result.done) iterators = iterators.filter((one) => one !== iterator);
        else yield result.value;
      }
    }
  } finally {
    await Promise.allSettled(iterators.map((iterator) => iterator.return?.()));
  }
}
