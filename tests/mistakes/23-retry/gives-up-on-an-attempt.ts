// Gives each attempt ten seconds, and takes a longer one for failed.
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
  const limited = async (attempt: number): Promise<T> => {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error("took too long")), 10_000);
    try {
      return await Promise.race([work(attempt), late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await limited(attempt);
    } catch {
      await sleep(delay * 2 ** (attempt - 1));
    }
  }
  return limited(attempts);
}
