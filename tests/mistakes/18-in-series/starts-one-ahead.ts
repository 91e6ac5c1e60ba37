// Starts the next work before it awaits the one in flight.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let ahead = works[0]?.();
  for (let index = 0; index < works.length; index++) {
    const own = ahead!;
    ahead = works[index + 1]?.();
    ahead?.catch(() => {});
    results.push(await own);
  }
  return results;
}
