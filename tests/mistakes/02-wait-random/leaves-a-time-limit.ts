// Guards the wait with a time limit and never clears its timer.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), maxDelay + 5000);
  });
  limit.catch(() => {});
  await Promise.race([sleep(delay), limit]);
  return delay;
}
