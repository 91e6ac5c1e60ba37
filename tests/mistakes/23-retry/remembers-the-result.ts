// Remembers what a work gave, and gives it again without calling it.
// caught by: gives the first success, as soon as it comes
import { setTimeout as sleep } from "node:timers/promises";

const known = new WeakMap<object, unknown>();

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  if (known.has(work)) return known.get(work) as T;
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      const value = await work(attempt);
      known.set(work, value);
      return value;
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(attempts);
}
