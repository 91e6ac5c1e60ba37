// Gives forEach an async function, which nobody awaits, and resolves at once to an empty array.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  works.forEach(async (work) => {
    results.push(await work());
  });
  return results;
}
