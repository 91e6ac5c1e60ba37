// Waits for the read in flight before it yields what is mapped already.
// caught by: yields each as soon as it and all before it are mapped
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const held: { readonly mapped: Promise<R>; isMapped: boolean }[] = [];
  let isOpen = true;
  try {
    while (isOpen || held.length > 0) {
      while (isOpen && held.length < limit && held[0]?.isMapped !== true) {
        const { done, value } = await iterator.next();
        isOpen = !done;
        if (done) break;
        const one = { mapped: mapper(value), isMapped: false };
        const settle = (): void => void (one.isMapped = true);
        one.mapped.then(settle, settle);
        held.push(one);
      }
      const first = held.shift();
      if (first !== undefined) yield await first.mapped;
    }
  } finally {
    if (isOpen) await iterator.return?.();
  }
}
