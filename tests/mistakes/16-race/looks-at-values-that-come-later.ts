// Looks at an empty iterable again and again, in case something comes into it.
// caught by: stays pending for none
import { setTimeout as sleep } from "node:timers/promises";

export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  let list = [...values];
  for (let looks = 0; list.length === 0; looks++) {
    await sleep(100);
    list = [...values];
    if (looks === 100) return undefined as T;
  }
  return new Promise((resolve, reject) => {
    for (const value of list) Promise.resolve(value).then(resolve, reject);
  });
}
