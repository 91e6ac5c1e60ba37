// Turns the array that it was given round, to take the works from its end.
// caught by: leaves nothing behind
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = (works as (() => Promise<T>)[]).reverse();
  for (let index = queue.length - 1; index >= 0; index--) results.push(await queue[index]!());
  return results;
}
