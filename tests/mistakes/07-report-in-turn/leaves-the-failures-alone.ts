// Awaits the started works in turn; one that rejects before its turn is an unhandled rejection.
// caught by: leaves no rejection unhandled
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) report(await promise);
}
