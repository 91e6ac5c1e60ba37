// Reports nothing more once any work has failed, not even what comes before it.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  let failed = false;
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => (failed = true));
  for (const promise of started) {
    const value = await promise;
    if (!failed) report(value);
  }
}
