// Merges two at a time, with generators: an inner one that waits for a value can't be closed.
// caught by: closes the sources when the consumer stops
interface Answered<T> {
  readonly iterator: AsyncIterator<T>;
  readonly result: IteratorResult<T>;
}

async function* mergeTwo<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const open = new Set<AsyncIterator<T>>();
  const arrived: Promise<Answered<T>>[] = [];
  let ring = (): void => {};
  const ask = (iterator: AsyncIterator<T>): void => {
    const answered = iterator.next().then((result) => ({ iterator, result }));
    const arrive = (): void => {
      arrived.push(answered);
      ring();
    };
    answered.then(arrive, arrive);
  };
  try {
    for (const source of sources) open.add(source[Symbol.asyncIterator]());
    for (const iterator of open) ask(iterator);
    while (open.size > 0) {
      if (arrived.length === 0) await new Promise<void>((resolve) => (ring = resolve));
      const { iterator, result } = await arrived.shift()!;
      if (result.done) {
        open.delete(iterator);
      } else {
        yield result.value;
        ask(iterator);
      }
    }
  } finally {
    for (const iterator of open) iterator.return?.().catch(() => {});
  }
}

export function merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  if (sources.length <= 2) return mergeTwo(...sources);
  const [first, ...rest] = sources as [AsyncIterable<T>, ...AsyncIterable<T>[]];
  return mergeTwo(first, merge(...rest));
}
