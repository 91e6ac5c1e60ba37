// Asks all sources at once, but then awaits them in turn, in the order of the arguments.
// caught by: yields each value as soon as it arrives
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const open = new Map<AsyncIterator<T>, Promise<IteratorResult<T>>>();
  const ask = (iterator: AsyncIterator<T>): void => {
    const next = iterator.next();
    next.catch(() => {});
    open.set(iterator, next);
  };
  try {
    for (const source of sources) ask(source[Symbol.asyncIterator]());
    while (open.size > 0) {
      for (const [iterator, next] of open) {
        const { done, value } = await next;
        if (done) {
          open.delete(iterator);
        } else {
          yield value;
          ask(iterator);
        }
      }
    }
  } finally {
    await Promise.allSettled(Array.from(open.keys(), (iterator) => iterator.return?.()));
  }
}
