// Reads two values at a time and looks at both of them concurrently.
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
    while (!isOver) {
      const pair = await Promise.all([iterator.next(), iterator.next()]);
      isOver = pair.some(({ done }) => done === true);
      const values = pair.filter(({ done }) => done !== true).map(({ value }) => value as T);
      const kept = await Promise.all(values.map((value) => keep(value)));
      for (const [index, value] of values.entries()) if (kept[index]) yield value;
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
