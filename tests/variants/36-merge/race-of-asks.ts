// Style: a race of the asks on the books; when several were answered meanwhile, the first source wins.
interface Answered<T> {
  readonly iterator: AsyncIterator<T>;
  readonly result: IteratorResult<T>;
}

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const asks = new Map<AsyncIterator<T>, Promise<Answered<T>>>();
  const ask = (iterator: AsyncIterator<T>): void => {
    const answered = iterator.next().then((result) => ({ iterator, result }));
    answered.catch(() => {});
    asks.set(iterator, answered);
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
    await Promise.allSettled(Array.from(asks.keys(), (iterator) => iterator.return?.()));
  }
}
