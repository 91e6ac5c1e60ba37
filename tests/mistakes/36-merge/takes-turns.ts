// Takes a value from each source in turn, so that each waits for the one before it.
// caught by: has asked every source from the first next on
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  let iterators = sources.map((source) => source[Symbol.asyncIterator]());
  try {
    while (iterators.length > 0) {
      for (const iterator of [...iterators]) {
        const { done, value } = await iterator.next();
        if (done) iterators = iterators.filter((one) => one !== iterator);
        else yield value;
      }
    }
  } finally {
    await Promise.allSettled(iterators.map((iterator) => iterator.return?.()));
  }
}
