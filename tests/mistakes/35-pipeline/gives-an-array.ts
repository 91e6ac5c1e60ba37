// Resolves to an array of all results, which is no generator.
// caught by: maps every value with fn
export async function mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for await (const value of source) results.push(await fn(value));
  return results;
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
