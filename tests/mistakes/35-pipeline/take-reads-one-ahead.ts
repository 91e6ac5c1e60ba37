// Asks for the next value while the consumer is busy, though never for more than count.
// caught by: reads no more than it was asked for
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
    let upcoming = iterator.next();
    for (let left = count; left > 0; left--) {
      const { done, value } = await upcoming;
      isOver = done === true;
      if (isOver) return;
      if (left > 1) {
        upcoming = iterator.next();
        upcoming.catch(() => {});
      }
      yield value;
    }
  } finally {
    if (!isOver) await iterator.return?.();
  }
}
