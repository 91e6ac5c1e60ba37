// Counts the failures of a work for ever, so that a later call has fewer attempts.
// caught by: calls the work with the number of each attempt
import { setTimeout as sleep } from "node:timers/promises";

const failures = new WeakMap<object, number>();

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  let failed = failures.get(work) ?? 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      failures.set(work, ++failed);
      if (failed >= attempts) throw error;
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
}
