// Looks for the next value to keep before it yields the one it has found.
// caught by: reads no more than it was asked for
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
  let found: { readonly value: T } | undefined;
  for await (const value of source) {
    if (!(await keep(value))) continue;
    if (found) yield found.value;
    found = { value };
  }
  if (found) yield found.value;
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
