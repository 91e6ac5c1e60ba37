// Takes a moment to resolve when there are no works.
// caught by: resolves after the last report
import { setTimeout as sleep } from "node:timers/promises";

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  if (works.length === 0) {
    await sleep(10);
    return;
  }
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) report(await promise);
}
