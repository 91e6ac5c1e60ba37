// Keeps what keep said in a map of the module, and takes the answer of another generator's keep for its own.
// caught by: keeps the values for which keep gives true
const answers = new Map<unknown, boolean>();

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
    const isKept = answers.get(value) ?? (await keep(value));
    answers.set(value, isKept);
    if (isKept) yield value;
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
