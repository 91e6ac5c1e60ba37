// Notes the successes on a branch of the chain that nobody looks at when it rejects.
// caught by: leaves no rejection unhandled
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const done: number[] = [];
  const results: T[] = [];
  for (const [index, work] of works.entries()) {
    const own = work();
    void own.then(() => done.push(index));
    results.push(await own);
  }
  return results;
}
