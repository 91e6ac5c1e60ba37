// Style: async generators that work the iterator by hand, with a try and a finally; take closes before it hands over the last value.
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    while (true) {
      const result = await iterator.next();
      if (result.done) return;
      yield await fn(result.value);
    }
  } finally {
    await iterator.return?.();
  }
}

export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    let result = await iterator.next();
    while (!result.done) {
      const isKept = await keep(result.value);
      if (isKept) yield result.value;
      result = await iterator.next();
    }
  } finally {
    iterator.return?.().catch(() => {});
  }
}

export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  if (count === 0) return;
  const iterator = source[Symbol.asyncIterator]();
  let isClosed = false;
  try {
    for (let taken = 1; taken <= count; taken++) {
      const result = await iterator.next();
      if (result.done) return;
      if (taken === count) {
        isClosed = true;
        await iterator.return?.();
      }
      yield result.value;
    }
  } finally {
    if (!isClosed) await iterator.return?.();
  }
}
