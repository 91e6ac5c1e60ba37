// Keeps the error in the place of the result, and goes on.
// caught by: passes the first rejection on at once
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) results.push(await work().catch((error: T) => error));
  return results;
}
