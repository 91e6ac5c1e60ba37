// Closes the source when the consumer stops, but not when keep fails.
// caught by: closes the source when a function fails
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
  let isAway = false;
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      if (!(await keep(next.value))) continue;
      isAway = true;
      yield next.value;
      isAway = false;
    }
  } finally {
    if (isAway) await iterator.return?.();
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
