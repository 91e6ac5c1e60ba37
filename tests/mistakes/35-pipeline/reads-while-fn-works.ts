// Asks for the next value while fn is busy with the one before.
// caught by: reads no more than it was asked for
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  let isOver = false;
  let upcoming: Promise<IteratorResult<T>> | undefined;
  try {
    for (;;) {
      const { done, value } = await (upcoming ?? iterator.next());
      isOver = done === true;
      if (isOver) return;
      const result = fn(value);
      upcoming = iterator.next();
      upcoming.catch(() => {});
      yield await result;
    }
  } finally {
    if (!isOver) await iterator.return?.();
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
