// Closes at the ask after the last value, and not when the consumer stops with that one in hand.
// caught by: closes the source when no more is wanted
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
      if (left === 0) {
        await iterator?.return?.();
        iterator = undefined;
        return { done: true, value: undefined };
      }
      iterator ??= source[Symbol.asyncIterator]();
      left--;
      return iterator.next();
    },
    async return() {
      if (left > 0) await iterator?.return?.();
      left = 0;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => taken,
  };
  return taken as unknown as AsyncGenerator<T, void>;
}
