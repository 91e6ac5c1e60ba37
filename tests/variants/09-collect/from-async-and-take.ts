// Style: Array.fromAsync of a generator that takes no more than it needs.
async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  if (count === 0) return;
  let taken = 0;
  for await (const value of source) {
    yield value;
    if (++taken >= count) return;
  }
}

export function collect<T>(source: AsyncIterable<T>, limit?: number): Promise<T[]> {
  return Array.fromAsync(take(source, limit ?? Infinity));
}
