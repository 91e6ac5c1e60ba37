// Keeps the number in the module, so that a second call goes on counting where the first one was.
// caught by: calls the work with the number of each attempt
import { setTimeout as sleep } from "node:timers/promises";

let attempt = 0;

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  let wait = delay;
  for (let left = attempts; left > 1; left--) {
    try {
      return await work(++attempt);
    } catch {
      await sleep(wait);
      wait *= 2;
    }
  }
  return work(++attempt);
}
