// Asks for the first value when it is called, before anybody has asked it.
// caught by: reads no more than it was asked for
async function* mapFrom<T, R>(
  first: Promise<IteratorResult<T>>,
  iterator: AsyncIterator<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  let isOver = false;
  try {
    for (let next = first; ; next = iterator.next()) {
      const { done, value } = await next;
      isOver = done === true;
      if (isOver) return;
      yield await fn(value);
    }
  } finally {
    if (!isOver) await iterator.return?.();
  }
}

export function mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const first = iterator.next();
  first.catch(() => {});
  return mapFrom(first, iterator, fn);
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
