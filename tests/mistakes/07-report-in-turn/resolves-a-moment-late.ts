// Sleeps once more after the last report, so it resolves a millisecond late.
// caught by: resolves after the last report
import { setTimeout as sleep } from "node:timers/promises";

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) report(await promise);
  if (started.length > 0) await sleep(0);
}
