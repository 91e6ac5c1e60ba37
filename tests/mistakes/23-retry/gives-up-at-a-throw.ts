// Hangs a .catch on the promise of the work, which a throw does not reach: it rejects at once.
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
  const run = async (attempt: number, wait: number): Promise<T> =>
    work(attempt).catch(async (error: unknown) => {
      if (attempt === attempts) throw error;
      await sleep(wait);
      return run(attempt + 1, 2 * wait);
    });
  return run(1, delay);
}
