// Looks every 10 ms whether the attempt has ended, and so resolves late.
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
  for (let attempt = 1; ; attempt++) {
    let end: { value: T } | { error: unknown } | undefined;
    Promise.try(work, attempt).then(
      (value) => (end = { value }),
      (error: unknown) => (end = { error }),
    );
    while (end === undefined) await sleep(10);
    if ("value" in end) return end.value;
    if (attempt === attempts) throw end.error;
    await sleep(delay * 2 ** (attempt - 1));
  }
}
