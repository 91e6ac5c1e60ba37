// Sets the timer of the wait when the attempt starts, and leaves it running after a success.
// caught by: leaves nothing behind
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
    const pause = delay * 2 ** (attempt - 1);
    const spare = setTimeout(() => {}, 10 * pause + 60_000);
    try {
      return await work(attempt);
    } catch {
      clearTimeout(spare);
      await sleep(pause);
    }
  }
  return work(attempts);
}
