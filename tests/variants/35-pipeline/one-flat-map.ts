// Style: one generator that makes any number of values of each, and all three built on it.
async function* flatMap<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => Iterable<R> | Promise<Iterable<R>>,
): AsyncGenerator<R, void> {
  for await (const value of source) yield* await fn(value);
}

export function mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  return flatMap(source, async (value) => [await fn(value)]);
}

export function filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> {
  return flatMap(source, async (value) => ((await keep(value)) ? [value] : []));
}

export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  if (count < 1) return;
  let taken = 0;
  for await (const value of source) {
    taken += 1;
    yield value;
    if (taken >= count) break;
  }
}
