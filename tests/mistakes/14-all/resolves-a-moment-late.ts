// Sleeps once more after the last value has come, so it resolves a millisecond late.
// caught by: resolves as soon as all have fulfilled
import { setTimeout as sleep } from "node:timers/promises";

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) sleep(1, results).then(resolve, reject);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
