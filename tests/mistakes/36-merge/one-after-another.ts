// Reads one source after another: the second begins when the first has ended.
// caught by: has asked every source from the first next on
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  for (const source of sources) yield* source;
}
