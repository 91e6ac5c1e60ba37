// Starts every attempt at its time by the clock and takes the first success, as a race.
// caught by: waits after each failure, twice as long each time
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  const tries = Array.from({ length: attempts }, async (_, index) => {
    if (index > 0) await sleep(delay * (2 ** index - 1));
    return work(index + 1);
  });
  try {
    return await Promise.any(tries);
  } catch {
    return tries.at(-1)!;
  }
}
