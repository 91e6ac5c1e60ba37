// Does not count an attempt that throws: it gets the same number again.
// caught by: takes a throw for a failure
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  let attempt = 1;
  for (let throws = 0; ;) {
    try {
      const promise = work(attempt);
      attempt++;
      return await promise;
    } catch (error) {
      if (attempt > attempts || throws >= attempts) throw error;
      throws++;
      await sleep(delay * 2 ** (throws - 1));
    }
  }
}
