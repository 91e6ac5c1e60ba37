// Opens the source anew for each value, which goes well only if that goes on where it was.
// caught by: reads no more than it was asked for
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await source[Symbol.asyncIterator]().next();
      isOver = done === true;
      if (isOver) return;
      yield await fn(value);
    }
  } finally {
    if (!isOver) await source[Symbol.asyncIterator]().return?.();
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
