// Yields the results in the order in which they are mapped.
// caught by: yields the mapped values in the order of the source
interface Step<T, R> {
  readonly key: number;
  readonly read?: IteratorResult<T>;
  readonly mapped?: R;
}

export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const inFlight = new Map<number, Promise<Step<T, R>>>();
  const READ = -1;
  let count = 0;
  let isOpen = true;
  try {
    while (isOpen || inFlight.size > 0) {
      if (isOpen && !inFlight.has(READ) && inFlight.size < limit) {
        const step = iterator.next().then((read) => ({ key: READ, read }));
        inFlight.set(READ, step);
      }
      const { key, read, mapped } = await Promise.race(inFlight.values());
      inFlight.delete(key);
      if (read === undefined) {
        yield mapped as R;
      } else if (read.done) {
        isOpen = false;
      } else {
        const place = count++;
        const step = mapper(read.value).then((result) => ({ key: place, mapped: result }));
        step.catch(() => {});
        inFlight.set(place, step);
      }
    }
  } finally {
    if (isOpen) await iterator.return?.();
  }
}
