// Guards itself with a time limit of ten minutes and never clears its timer.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  let expired = false;
  setTimeout(() => (expired = true), 600_000);
  for (let attempt = 1; attempt < attempts && !expired; attempt++) {
    try {
      return await work(attempt);
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(attempts);
}
