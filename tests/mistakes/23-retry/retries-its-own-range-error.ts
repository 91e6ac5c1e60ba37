// Checks the number within the try, and so tries again after its own error.
// caught by: refuses attempts that are no whole number from 1
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      if (!Number.isInteger(attempts) || attempts < 1) throw new RangeError("attempts");
      return await work(attempt);
    } catch (error) {
      if (attempt === attempts || attempt > 3) throw error;
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
}
