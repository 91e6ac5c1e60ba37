// Reports the first work to see how it goes, and only then starts the others together.
// caught by: starts all works concurrently, in order
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const [first, ...others] = works;
  if (first === undefined) return;
  report(await first());
  const started = others.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) report(await promise);
}
