// Trusts for await to take the works in turn, but the map has started them all before.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for await (const result of started) results.push(result);
  return results;
}
