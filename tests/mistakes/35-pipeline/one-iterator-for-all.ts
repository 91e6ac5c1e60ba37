// Keeps the iterator in a variable of the module, so that a second generator takes the source away from the first.
// caught by: maps every value with fn
let iterator: AsyncIterator<unknown>;

export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  iterator = source[Symbol.asyncIterator]();
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = (await iterator.next()) as { done?: boolean; value: T };
      isOver = done === true;
      if (isOver) return;
      yield await fn(value);
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
