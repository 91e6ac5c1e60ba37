// Does not wait after a throw.
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
  let wait = delay;
  for (let attempt = 1; ; attempt++) {
    let promise: Promise<T>;
    try {
      promise = work(attempt);
    } catch (error) {
      if (attempt === attempts) throw error;
      continue;
    }
    try {
      return await promise;
    } catch (error) {
      if (attempt === attempts) throw error;
      await sleep(wait);
      wait *= 2;
    }
  }
}
