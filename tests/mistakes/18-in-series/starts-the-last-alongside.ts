// Waits for each work but for the last, which it starts together with the one before it.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works.slice(0, -2)) results.push(await work());
  const end = await Promise.all(works.slice(-2).map((work) => work()));
  return [...results, ...end];
}
