// Keeps the results in a Map by work, so one that is in the list twice counts once.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results = new Map<() => Promise<T>, T>();
  for (const work of works) results.set(work, await work());
  return [...results.values()];
}
