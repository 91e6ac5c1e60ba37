// Clears its time limit after a success, but not after a failure.
// caught by: leaves nothing behind
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error("took too long")), 3_600_000);
    promise.catch(() => {});
    results.push(await Promise.race([work(), promise]));
    clearTimeout(timer);
  }
  return results;
}
