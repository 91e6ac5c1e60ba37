// Collects all sources before it yields anything.
// caught by: yields each value as soon as it arrives
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const rows = await Promise.all(sources.map((source) => Array.fromAsync(source)));
  yield* rows.flat();
}
