// Collects the results in a Set, so one of two equal results is lost.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results = new Set<T>();
  for (const work of works) results.add(await work());
  return [...results];
}
