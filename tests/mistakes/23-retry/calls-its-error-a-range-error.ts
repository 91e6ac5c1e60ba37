// Rejects with a plain Error that it names RangeError.
// caught by: refuses attempts that are no whole number from 1
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw Object.assign(new Error(`${attempts} attempts`), { name: "RangeError" });
  }
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work(attempt);
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return work(attempts);
}
