// Ends once, and takes from the source again when it is asked once more.
// caught by: takes count values and asks for no more
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  for await (const value of source) yield await fn(value);
}

export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> {
  for await (const value of source) {
    if (await keep(value)) yield value;
  }
}

export function take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  let iterator: AsyncIterator<T> | undefined;
  let left = count;
  const taken = {
    async next() {
      if (count === 0) return { done: true, value: undefined };
      if (left-- === 0) return taken.return();
      iterator ??= source[Symbol.asyncIterator]();
      return iterator.next();
    },
    async return() {
      await iterator?.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => taken,
  };
  return taken as unknown as AsyncGenerator<T, void>;
}
