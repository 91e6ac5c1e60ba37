// Keeps the wait for each delay in the module and never resets it.
// caught by: waits after each failure, twice as long each time
import { setTimeout as sleep } from "node:timers/promises";

const waits = new Map<number, number>();

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
      return await work(attempt);
    } catch {
      const wait = waits.get(delay) ?? delay;
      waits.set(delay, 2 * wait);
      await sleep(wait);
    }
  }
  return work(attempts);
}
