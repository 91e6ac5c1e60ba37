// Goes on after a success, and gives the last one.
// caught by: gives the first success, as soon as it comes
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  let outcome: { value: T } | undefined;
  let last: unknown;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      outcome = { value: await work(attempt) };
    } catch (error) {
      last = error;
      if (attempt < attempts) await sleep(delay * 2 ** (attempt - 1));
    }
  }
  if (outcome === undefined) throw last;
  return outcome.value;
}
