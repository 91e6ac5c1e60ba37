// Prints each result.
// caught by: leaves nothing behind
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    const result = await work();
    console.log("done", result);
    results.push(result);
  }
  return results;
}
