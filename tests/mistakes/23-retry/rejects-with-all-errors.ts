// Rejects with an AggregateError of all errors.
// caught by: rejects with the last error, as soon as the last attempt has failed
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  const errors: unknown[] = [];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      errors.push(error);
      if (attempt < attempts) await sleep(delay * 2 ** (attempt - 1));
    }
  }
  throw new AggregateError(errors, `all ${attempts} attempts failed`);
}
