// Takes the works out of the array that it was given.
// caught by: leaves nothing behind
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = works as (() => Promise<T>)[];
  for (let work = queue.shift(); work !== undefined; work = queue.shift()) {
    results.push(await work());
  }
  return results;
}
