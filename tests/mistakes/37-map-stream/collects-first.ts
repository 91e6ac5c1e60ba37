// Reads the whole source before it maps anything.
// caught by: reads on and maps at once while the consumer waits
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const values = await Array.fromAsync(source);
  for (let index = 0; index < values.length; index += limit) {
    yield* await Promise.all(values.slice(index, index + limit).map((value) => mapper(value)));
  }
}
