// Gives a second call the promise of the first while that is in flight.
// caught by: gives the first success, as soon as it comes
import { setTimeout as sleep } from "node:timers/promises";

let inFlight: Promise<unknown> | undefined;

export function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  inFlight ??= run(work, options).finally(() => (inFlight = undefined));
  return inFlight as Promise<T>;
}

async function run<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
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
