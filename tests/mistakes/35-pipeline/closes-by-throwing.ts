// Throws an error into the source to stop it, instead of closing it.
// caught by: closes the source when no more is wanted
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
      const { done, value } = await iterator.next();
      isOver = done === true;
      if (isOver) return;
      yield value;
    }
  } finally {
    if (!isOver) await iterator.throw?.(new Error("enough")).catch(() => {});
  }
}
