// Style: one long chain of rejection handlers, reduced from a list of all attempts.
import { promisify } from "node:util";

const sleep = promisify(setTimeout);

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (Math.trunc(attempts) !== attempts || attempts < 1 || attempts === Infinity) {
    throw new RangeError(`${attempts} is no whole number from 1`);
  }
  const later = Array.from({ length: attempts - 1 }, (_, index) => index + 2);
  return later.reduce(
    (before, attempt) =>
      before.catch(async () => {
        await sleep(delay * 2 ** (attempt - 2));
        return work(attempt);
      }),
    (async () => work(1))(),
  );
}
