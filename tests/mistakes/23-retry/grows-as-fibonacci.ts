// Waits as long as the two waits before together: 1, 2, 3, 5 times the delay.
// caught by: waits after each failure, twice as long each time
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  let [before, wait] = [delay, delay];
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work(attempt);
    } catch {
      await sleep(wait);
      [before, wait] = [wait, before + wait];
    }
  }
  return work(attempts);
}
