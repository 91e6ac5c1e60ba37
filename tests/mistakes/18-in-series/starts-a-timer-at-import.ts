// Starts a timer when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
let uptime = 0;
setInterval(() => uptime++, 1000);

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) results.push(await work());
  return results;
}
