// Looks every 50 ms whether the work in flight has ended.
// caught by: starts each as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    let outcome: PromiseSettledResult<T> | undefined;
    void Promise.allSettled([work()]).then(([own]) => (outcome = own));
    while (outcome === undefined) await sleep(50);
    const { status } = outcome as PromiseSettledResult<T>;
    if (status === "rejected") throw (outcome as PromiseRejectedResult).reason;
    results.push((outcome as PromiseFulfilledResult<T>).value);
  }
  return results;
}
