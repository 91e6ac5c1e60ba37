// Takes an error of the source for its end.
// caught by: passes errors on
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

export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  if (count === 0) return;
  const iterator = source[Symbol.asyncIterator]();
  let isOver = false;
  try {
    for (let left = count; left > 0; left--) {
      const next = iterator.next().catch(() => ({ done: true, value: undefined }) as const);
      const { done, value } = await next;
      isOver = done === true;
      if (isOver) return;
      yield value as T;
    }
  } finally {
    if (!isOver) await iterator.return?.();
  }
}
