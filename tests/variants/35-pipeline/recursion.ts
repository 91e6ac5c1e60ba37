// Style: recursion over one iterator; each step yields a value and leaves the rest to itself.
async function* closing<T, R>(
  source: AsyncIterable<T>,
  body: (iterator: AsyncIterator<T>) => AsyncGenerator<R, void>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  let ended = false;
  const watched: AsyncIterator<T> = {
    async next() {
      const result = await iterator.next();
      ended = result.done === true;
      return result;
    },
  };
  try {
    yield* body(watched);
  } finally {
    if (!ended && iterator.return) await iterator.return();
  }
}

async function* mapFrom<T, R>(
  iterator: AsyncIterator<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const { done, value } = await iterator.next();
  if (done) return;
  yield fn(value);
  yield* mapFrom(iterator, fn);
}

async function* filterFrom<T>(
  iterator: AsyncIterator<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> {
  const { done, value } = await iterator.next();
  if (done) return;
  const isKept = await keep(value);
  if (isKept) yield value;
  yield* filterFrom(iterator, keep);
}

async function* takeFrom<T>(iterator: AsyncIterator<T>, left: number): AsyncGenerator<T, void> {
  if (left === 0) return;
  const { done, value } = await iterator.next();
  if (done) return;
  yield value;
  yield* takeFrom(iterator, left - 1);
}

export function mapAsync<T, R>(source: AsyncIterable<T>, fn: (value: T) => R | Promise<R>) {
  return closing(source, (iterator) => mapFrom<T, R>(iterator, fn));
}

export function filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
) {
  return closing(source, (iterator) => filterFrom(iterator, keep));
}

export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  if (count > 0) yield* closing(source, (iterator) => takeFrom(iterator, count));
}
