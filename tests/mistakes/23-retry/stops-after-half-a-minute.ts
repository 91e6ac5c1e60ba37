// Gives up when the whole has taken half a minute, whatever attempts are left.
// caught by: calls the work with the number of each attempt
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  const start = performance.now();
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      if (performance.now() - start > 30_000) throw error;
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(attempts);
}
