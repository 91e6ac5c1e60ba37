// Takes 10,000 for the largest maxDelay there is.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * Math.min(maxDelay, 10_000);
  await sleep(delay);
  return delay;
}
