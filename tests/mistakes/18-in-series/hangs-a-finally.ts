// Hangs a finally on each work, which makes another promise that rejects.
// caught by: leaves no rejection unhandled
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  let inFlight = 0;
  const results: T[] = [];
  for (const work of works) {
    inFlight++;
    const own = work();
    void own.finally(() => inFlight--);
    results.push(await own);
  }
  return results;
}
