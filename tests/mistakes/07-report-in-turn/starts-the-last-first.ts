// Starts the works from the last to the first.
// caught by: starts all works concurrently, in order
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started: Promise<T>[] = [];
  for (let turn = works.length - 1; turn >= 0; turn--) started.unshift(works[turn]!());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) report(await promise);
}
