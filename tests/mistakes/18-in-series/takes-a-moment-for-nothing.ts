// Takes a moment to resolve when there are no works.
// caught by: starts each as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  if (works.length === 0) await sleep(10);
  const results: T[] = [];
  for (const work of works) results.push(await work());
  return results;
}
