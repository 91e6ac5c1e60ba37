// Takes a break of 100 ms after every ten works.
// caught by: starts each as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    if (results.length > 0 && results.length % 10 === 0) await sleep(100);
    results.push(await work());
  }
  return results;
}
