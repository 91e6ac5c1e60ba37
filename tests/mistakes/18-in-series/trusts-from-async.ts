// Gives Array.fromAsync the promises of works that have all been started.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  return Array.fromAsync(started);
}
