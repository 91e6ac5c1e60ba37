// Sleeps for a moment before it passes the rejection on.
// caught by: passes the first rejection on at once
import { setTimeout as sleep } from "node:timers/promises";

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    try {
      results.push(await work());
    } catch (error) {
      await sleep(1);
      throw error;
    }
  }
  return results;
}
