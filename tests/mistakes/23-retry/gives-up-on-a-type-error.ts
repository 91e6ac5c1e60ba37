// Takes a TypeError for a bug that no further attempt can cure, as p-retry does, and gives up.
// caught by: calls the work with the number of each attempt
import { setTimeout as sleep } from "node:timers/promises";

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
    } catch (error) {
      if (error instanceof TypeError) throw error;
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(attempts);
}
