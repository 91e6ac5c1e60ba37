// Leaves out the works that fail, and resolves to the results of the others.
// caught by: passes the first rejection on at once
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    try {
      results.push(await work());
    } catch {
      continue;
    }
  }
  return results;
}
