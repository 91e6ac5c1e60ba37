// Calls a work that has failed once more.
// caught by: passes the first rejection on at once
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) results.push(await work().catch(() => work()));
  return results;
}
