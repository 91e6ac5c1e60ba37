// Gives a promise of all values instead of a generator.
// caught by: yields the values of all sources, then ends
export async function merge<T>(...sources: AsyncIterable<T>[]): Promise<T[]> {
  const rows = await Promise.all(sources.map((source) => Array.fromAsync(source)));
  return rows.flat();
}
