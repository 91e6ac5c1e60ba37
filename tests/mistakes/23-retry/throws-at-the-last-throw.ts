// Catches a throw of every attempt but the last, whose throw comes out of a plain function.
// caught by: takes a throw for a failure
import { setTimeout as sleep } from "node:timers/promises";

export function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    return Promise.reject(
      new RangeError(`attempts must be a whole number from 1, but is ${attempts}`),
    );
  }
  const run = (attempt: number): Promise<T> => {
    if (attempt === attempts) return work(attempt);
    return Promise.try(work, attempt).catch(() =>
      sleep(delay * 2 ** (attempt - 1)).then(() => run(attempt + 1)),
    );
  };
  return run(1);
}
