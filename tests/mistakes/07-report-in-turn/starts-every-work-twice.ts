// Calls every work to warm it up, and once more for its result.
// caught by: starts all works concurrently, in order
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  for (const work of works) work().catch(() => {});
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) report(await promise);
}
