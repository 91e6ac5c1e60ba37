// Puts the winner's next ask at the end of the race, but still prefers by place, not by arrival.
// caught by: yields each value as soon as it arrives
interface Answered<T> {
  readonly iterator: AsyncIterator<T>;
  readonly result: IteratorResult<T>;
}

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const pending = new Map<AsyncIterator<T>, Promise<Answered<T>>>();
  const ask = (iterator: AsyncIterator<T>): void => {
    const next = iterator.next().then((result) => ({ iterator, result }));
    next.catch(() => {});
    pending.set(iterator, next);
  };
  try {
    for (const source of sources) ask(source[Symbol.asyncIterator]());
    while (pending.size > 0) {
      const { iterator, result } = await Promise.race(pending.values());
      if (result.done) {
        pending.delete(iterator);
      } else {
        pending.delete(iterator);
        pending.set(iterator, new Promise(() => {}));
        yield result.value;
        pending.delete(iterator);
        ask(iterator);
      }
    }
  } finally {
    await Promise.allSettled(Array.from(pending.keys(), (iterator) => iterator.return?.()));
  }
}
