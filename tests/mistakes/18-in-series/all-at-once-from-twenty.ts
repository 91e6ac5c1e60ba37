// Runs the first twenty works one by one, and the others all at once.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works.slice(0, 20)) results.push(await work());
  return [...results, ...(await Promise.all(works.slice(20).map((work) => work())))];
}
