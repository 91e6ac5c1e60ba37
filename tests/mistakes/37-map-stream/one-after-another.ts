// Reads the next value when the one before has been mapped and yielded.
// caught by: reads on and maps at once while the consumer waits
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  for await (const value of source) yield await mapper(value);
}
