// Waits after the last failure as well, though nothing comes after it.
// caught by: rejects with the last error, as soon as the last attempt has failed
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  let last: unknown;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      last = error;
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  throw last;
}
