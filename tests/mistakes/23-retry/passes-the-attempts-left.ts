// Gives the work the number of attempts that are left, as a countdown.
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
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work(attempts - attempt);
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(0);
}
