// Takes undefined, 0 and an empty string for no result and leaves them out.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    const result = await work();
    if (result) results.push(result);
  }
  return results;
}
