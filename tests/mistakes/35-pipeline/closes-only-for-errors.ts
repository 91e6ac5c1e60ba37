// Closes the source when fn fails with an error, but not when it fails with something else.
// caught by: closes the source when a function fails
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  let mayClose = true;
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      mayClose = done !== true;
      if (done) return;
      yield await fn(value);
    }
  } catch (error) {
    mayClose = error instanceof Error;
    throw error;
  } finally {
    if (mayClose) await iterator.return?.();
  }
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
