// Takes a result that is an error for a failure.
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
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      const value = await work(attempt);
      if (value instanceof Error) throw value;
      return value;
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(attempts);
}
