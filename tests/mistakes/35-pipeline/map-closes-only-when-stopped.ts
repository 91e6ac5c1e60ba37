// Closes the source when the consumer stops, but not when fn fails.
// caught by: closes the source when a function fails
export function mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  let isOver = false;
  const mapped = {
    async next() {
      const { done, value } = await iterator.next();
      isOver ||= done === true;
      return isOver ? { done: true, value: undefined } : { done: false, value: await fn(value) };
    },
    async return() {
      if (!isOver) await iterator.return?.();
      isOver = true;
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
