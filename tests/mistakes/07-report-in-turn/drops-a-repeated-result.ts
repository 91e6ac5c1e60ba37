// Does not report a result that it has reported before.
// caught by: reports the results in the order of the works
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  const reported = new Set<T>();
  for (const promise of started) {
    const value = await promise;
    if (reported.has(value)) continue;
    reported.add(value);
    report(value);
  }
}
