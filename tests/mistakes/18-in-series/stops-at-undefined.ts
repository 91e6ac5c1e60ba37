// Takes a work that gives undefined for the end of the list.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    const result = await work();
    if (result === undefined) break;
    results.push(result);
  }
  return results;
}
