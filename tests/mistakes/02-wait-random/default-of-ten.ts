// Keeps Python's default of 10, which are seconds there.
// caught by: takes 10,000 ms as the default
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
