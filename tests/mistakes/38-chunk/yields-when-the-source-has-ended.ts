// Gathers all values first, and cuts them into chunks then.
// caught by: yields a chunk as soon as it is full or the source ends
export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const values = await Array.fromAsync(source);
  for (let index = 0; index < values.length; index += size) {
    yield values.slice(index, index + size);
  }
}
