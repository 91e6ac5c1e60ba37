// Closes the source when keep throws, but not when its promise rejects.
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
  let mayClose = false;
  try {
    for (;;) {
      mayClose = false;
      const { done, value } = await iterator.next();
      if (done) return;
      mayClose = true;
      const given = keep(value);
      mayClose = typeof given === "boolean";
      const isKept = await given;
      mayClose = true;
      if (isKept) yield value;
    }
  } finally {
    if (mayClose) await iterator.return?.();
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
