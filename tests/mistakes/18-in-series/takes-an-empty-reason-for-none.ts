// Looks at the reason to see whether a work has failed, and misses undefined, null and 0.
// caught by: passes the first rejection on at once
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    let failure: unknown;
    const result = await work().catch((reason: unknown) => {
      failure = reason;
      return undefined as T;
    });
    if (failure) throw failure;
    results.push(result);
  }
  return results;
}
