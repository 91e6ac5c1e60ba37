// Awaits the promise that its silent .catch gave, so a failure is reported as undefined.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work().catch(() => undefined as T));
  for (const promise of started) report(await promise);
}
