// Style: an async generator runs a work whenever it is asked, and a for await asks.
async function* oneByOne<T>(works: readonly (() => Promise<T>)[]): AsyncGenerator<T, void> {
  for (const work of works) yield work();
}

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for await (const result of oneByOne(works)) results.push(result);
  return results;
}
