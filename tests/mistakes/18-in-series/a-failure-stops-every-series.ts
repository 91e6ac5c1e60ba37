// Keeps the flag that a work has failed in the module, so all series in flight stop.
// caught by: passes the first rejection on at once
let hasFailed = false;

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  hasFailed = false;
  const results: T[] = [];
  for (const work of works) {
    if (hasFailed) break;
    try {
      results.push(await work());
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  }
  return results;
}
