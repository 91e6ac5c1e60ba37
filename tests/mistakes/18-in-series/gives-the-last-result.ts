// Hands each result on to the next step of a reduce, and gives the last one alone.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  let last: unknown = [];
  for (const work of works) last = await work();
  return last as T[];
}
