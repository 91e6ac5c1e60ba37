// Makes the iterator by hand and gives the promise of fn as the value, which for await leaves as it is.
// caught by: maps every value with fn
export function mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const mapped = {
    async next() {
      const { done, value } = await iterator.next();
      return done ? { done, value: undefined } : { done: false, value: fn(value) };
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => mapped,
  };
  return mapped as unknown as AsyncGenerator<R, void>;
}

export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> {
  for await (const value of source) {
    if (await keep(value)) yield value;
  }
}

export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  let left = count;
  if (left === 0) return;
  for await (const value of source) {
    yield value;
    left--;
    if (left === 0) return;
  }
}
