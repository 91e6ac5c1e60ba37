// Waits once more after a success, as it does after a failure.
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
  let outcome: { value: T } | undefined;
  for (let attempt = 1; attempt < attempts && outcome === undefined; attempt++) {
    try {
      outcome = { value: await work(attempt) };
    } catch {
      // the next attempt may be better
    }
    await sleep(delay * 2 ** (attempt - 1));
  }
  return outcome === undefined ? work(attempts) : outcome.value;
}
