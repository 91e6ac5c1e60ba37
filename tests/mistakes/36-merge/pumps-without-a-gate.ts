// Pumps every source into a queue as fast as it can, however slow the consumer is.
// caught by: asks for the next value only when the one before is handed over
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const queue: T[] = [];
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  let running = iterators.length;
  let failure: { readonly error: unknown } | undefined;
  let isOver = false;
  let ring = (): void => {};
  const pump = async (iterator: AsyncIterator<T>): Promise<void> => {
    try {
      while (!isOver) {
        const { done, value } = await iterator.next();
        if (done) break;
        queue.push(value);
        ring();
      }
    } catch (error) {
      failure ??= { error };
    }
    running--;
    ring();
  };
  for (const iterator of iterators) void pump(iterator);
  try {
    while (running > 0 || queue.length > 0) {
      if (failure !== undefined) throw failure.error;
      if (queue.length > 0) yield queue.shift() as T;
      else await new Promise<void>((resolve) => (ring = resolve));
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    isOver = true;
    await Promise.allSettled(iterators.map((iterator) => iterator.return?.()));
  }
}
