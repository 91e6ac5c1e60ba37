// Adds the results with concat, which takes an array apart.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  let results: T[] = [];
  for (const work of works) results = results.concat(await work());
  return results;
}
