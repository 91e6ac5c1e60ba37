// Resolves when the last work has been started, without its result.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const [index, work] of works.entries()) {
    if (index < works.length - 1) results.push(await work());
    else
      work().then(
        (result) => results.push(result),
        () => {},
      );
  }
  return results;
}
