// Takes ^ for the power of two.
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
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work(attempt);
    } catch {
      await sleep(delay * (2 ^ (attempt - 1)));
    }
  }
  return work(attempts);
}
