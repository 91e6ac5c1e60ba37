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
  // TODO: start all works before waiting for any of them
  // TODO: see to it that a failure may wait for its turn without crashing the process
  // TODO: work by work, wait for the result and report it
  throw new Error("TODO: reportInTurn");
}
