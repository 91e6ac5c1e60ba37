// Calls the work once more some time after it has settled, on a timer that is unref'd.
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
  try {
    return await run(work, attempts, delay);
  } finally {
    setTimeout(() => void Promise.try(work, 0).catch(() => {}), 5).unref();
  }
}

async function run<T>(work: (attempt: number) => Promise<T>, attempts: number, delay: number) {
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work(attempt);
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(attempts);
}
