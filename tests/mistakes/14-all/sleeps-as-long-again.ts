// Sleeps, after all have fulfilled, for as long again as they took.
// caught by: resolves as soon as all have fulfilled
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const start = performance.now();
  const results = await new Promise<T[]>((resolve, reject) => {
    const kept: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        kept[place] = result;
        if (--missing === 0) resolve(kept);
      }, reject);
    }
    if (missing === 0) resolve(kept);
  });
  const took = Math.round(performance.now() - start);
  if (took > 0) await sleep(took);
  return results;
}
