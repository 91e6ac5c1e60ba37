// Puts each new result in front, so the last one comes first.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) results.unshift(await work());
  return results;
}
