// Takes 0, an empty string and false for failures.
// caught by: gives the first success, as soon as it comes
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  let wait = delay;
  for (let attempt = 1; attempt < attempts; attempt++) {
    const value = await work(attempt).catch(() => null);
    if (value) return value;
    await sleep(wait);
    wait *= 2;
  }
  return work(attempts);
}
