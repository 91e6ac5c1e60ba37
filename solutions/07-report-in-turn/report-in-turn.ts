/**
 * Starts all `works` concurrently, in order, and calls `report` with their results in the order of
 * the works, each as soon as it and all before it have ended.
 *
 * Each work is called once. When one rejects, everything before it is still reported and nothing
 * after it is; the answer rejects with the very same value at the moment its turn comes. Resolves
 * after the last report; at once when there are no works.
 */
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  // A failure may come long before its turn: heard here, it is still there for the await below.
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) report(await promise);
}
