// Waits for half of maxDelay at least.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = maxDelay / 2 + (Math.random() * maxDelay) / 2;
  await sleep(delay);
  return delay;
}
