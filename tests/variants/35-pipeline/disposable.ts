// Style: explicit resource management; a reader that is disposed of closes the source.
function open<T>(source: AsyncIterable<T>) {
  const iterator = source[Symbol.asyncIterator]();
  return {
    read: () => iterator.next(),
    async [Symbol.asyncDispose](): Promise<void> {
      await iterator.return?.();
    },
  };
}

export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  await using reader = open(source);
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    yield fn(next.value);
  }
}

export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> {
  await using reader = open(source);
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (!(await keep(next.value))) continue;
    yield next.value;
  }
}

export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  if (!count) return;
  await using reader = open(source);
  for (let left = count; left > 0; left--) {
    const next = await reader.read();
    if (next.done) return;
    yield next.value;
  }
}
