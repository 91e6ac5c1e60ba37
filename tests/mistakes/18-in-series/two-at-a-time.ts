// Runs the works two at a time.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (let first = 0; first < works.length; first += 2) {
    const pair = works.slice(first, first + 2);
    results.push(...(await Promise.all(pair.map((work) => work()))));
  }
  return results;
}
