// Sleeps for a moment before it starts.
// caught by: starts each as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  await sleep(1);
  const results: T[] = [];
  for (const work of works) results.push(await work());
  return results;
}
