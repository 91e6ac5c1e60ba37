// Hangs a .finally on each promise, and forgets that this makes another one, which rejects, too.
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
  let inFlight = 0;
  const run = async (attempt: number): Promise<T> => {
    const promise = work(attempt);
    inFlight++;
    void promise.finally(() => inFlight--);
    return promise;
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
