// Tries a second time and then gives up, however many attempts there are.
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
  try {
    return await work(1);
  } catch (error) {
    if (attempts === 1) throw error;
    await sleep(delay);
    return work(2);
  }
}
