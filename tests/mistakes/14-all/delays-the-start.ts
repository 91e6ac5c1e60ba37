// Sleeps before it looks at the values, so that even none take a moment.
// caught by: gives an empty array for none
import { setTimeout as sleep } from "node:timers/promises";

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const list = [...values];
  for (const value of list) Promise.resolve(value).catch(() => {});
  await sleep(10);
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of list) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
