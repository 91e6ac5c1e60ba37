// Calls each work to see whether it would fail, and once more for its result.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    await work();
    results.push(await work());
  }
  return results;
}
