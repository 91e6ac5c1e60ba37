// Hands the last result over together with the end, where for await does not see it.
// caught by: maps every value with fn
export function mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  let upcoming: IteratorResult<T, unknown> | undefined;
  const mapped = {
    async next() {
      const { done, value } = upcoming ?? (await iterator.next());
      if (done) return { done: true, value: undefined };
      upcoming = await iterator.next();
      return { done: upcoming.done === true, value: await fn(value as T) };
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
