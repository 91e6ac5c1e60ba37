// Keeps the results in one array for the whole module, so a second call adds to those of the first.
// caught by: gives the results in the order of the works
const results: unknown[] = [];

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  for (const work of works) results.push(await work());
  return results.splice(0) as T[];
}
