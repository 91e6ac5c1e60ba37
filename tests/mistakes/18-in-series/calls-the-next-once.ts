// Looks whether a work has failed only when it has called the next one.
// caught by: calls no work after the one that failed
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let failed: { reason: unknown } | undefined;
  for (const work of works) {
    const own = work();
    if (failed !== undefined) {
      own.catch(() => {});
      throw failed.reason;
    }
    await own.then(
      (result) => results.push(result),
      (reason: unknown) => (failed = { reason }),
    );
  }
  if (failed !== undefined) throw (failed as { reason: unknown }).reason;
  return results;
}
