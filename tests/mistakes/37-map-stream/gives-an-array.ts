// Gives a promise of all results instead of a generator.
// caught by: yields the mapped values in the order of the source
export async function mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
): Promise<R[]> {
  const values = await Array.fromAsync(source);
  return Promise.all(values.map((value) => mapper(value)));
}
