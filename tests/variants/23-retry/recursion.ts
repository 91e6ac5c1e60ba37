// Style: recursion; a failure calls the function again, with one more attempt and twice the wait.
import { setTimeout as sleep } from "node:timers/promises";

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  { attempts, delay }: { attempts: number; delay: number },
  attempt = 1,
): Promise<T> {
  if (attempts < 1 || attempts % 1 !== 0) throw new RangeError("attempts");
  try {
    return await work(attempt);
  } catch (error) {
    if (attempt === attempts) throw error;
    await sleep(delay);
    return retry(work, { attempts, delay: 2 * delay }, attempt + 1);
  }
}
