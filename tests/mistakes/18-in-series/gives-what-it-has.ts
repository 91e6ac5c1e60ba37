// Resolves to the results it has when a work fails.
// caught by: passes the first rejection on at once
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  try {
    for (const work of works) results.push(await work());
  } catch {
    return results;
  }
  return results;
}
