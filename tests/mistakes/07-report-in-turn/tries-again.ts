// Calls a work that failed once more, instead of rejecting.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work().catch(() => work()));
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) report(await promise);
}
