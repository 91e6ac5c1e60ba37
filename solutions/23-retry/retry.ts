import { setTimeout as sleep } from "node:timers/promises";

/**
 * Calls `work` until it succeeds, `attempts` times at most, and resolves to the first success.
 *
 * `work` is given the number of the attempt: 1, 2, 3 ... It has failed when it rejects and when it
 * throws. `attempts` is a whole number from 1; any other gives a `RangeError`, and `work` is not
 * called. Before attempt 2 there is a wait of `delay` ms from the failure on, and each further wait
 * is twice as long as the one before. Rejects with the last error, the very same value, as soon as
 * the last attempt has failed.
 */
export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  // Every attempt but the last is followed by a wait; the last one's outcome is the answer's own.
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work(attempt);
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(attempts);
}
