// Remembers what a work gave and does not call it again when it comes a second time.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const known = new Map<() => Promise<T>, T>();
  const results: T[] = [];
  for (const work of works) {
    if (!known.has(work)) known.set(work, await work());
    results.push(known.get(work)!);
  }
  return results;
}
