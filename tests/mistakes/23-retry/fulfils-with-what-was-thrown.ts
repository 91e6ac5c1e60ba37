// Takes what the work throws for its result.
// caught by: takes a throw for a failure
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  const run = (attempt: number): Promise<T> => {
    try {
      return work(attempt);
    } catch (error) {
      return Promise.resolve(error as T);
    }
  };
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await run(attempt);
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return run(attempts);
}
