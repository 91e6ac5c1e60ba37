// Rejects with a new error in place of the one it was given.
// caught by: passes the first rejection on at once
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const [index, work] of works.entries()) {
    try {
      results.push(await work());
    } catch (error) {
      throw new Error(`work ${index + 1} failed`, { cause: error });
    }
  }
  return results;
}
