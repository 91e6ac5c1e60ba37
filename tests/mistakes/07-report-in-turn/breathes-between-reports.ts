// Sleeps for a moment after each report, so a result that was there already comes late.
// caught by: reports each as soon as its turn comes
import { setTimeout as sleep } from "node:timers/promises";

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const [turn, promise] of started.entries()) {
    if (turn > 0) await sleep(0);
    report(await promise);
  }
}
