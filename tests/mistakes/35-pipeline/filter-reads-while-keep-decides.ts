// Reads on while keep is still deciding on the value before.
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
  const iterator = source[Symbol.asyncIterator]();
  let isOver = false;
  try {
    let upcoming = iterator.next();
    for (;;) {
      const { done, value } = await upcoming;
      isOver = done === true;
      if (isOver) return;
      const deciding = keep(value);
      upcoming = iterator.next();
      upcoming.catch(() => {});
      if (await deciding) yield value;
    }
  } finally {
    if (!isOver) await iterator.return?.();
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
