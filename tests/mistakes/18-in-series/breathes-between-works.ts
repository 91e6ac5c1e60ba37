// Sleeps for a moment after each work.
// caught by: starts each as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    results.push(await work());
    await sleep(0);
  }
  return results;
}
