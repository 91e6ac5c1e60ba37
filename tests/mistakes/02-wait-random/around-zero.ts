// Draws from a range around 0, so half of the numbers are negative.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = (Math.random() - 0.5) * maxDelay;
  await sleep(delay);
  return delay;
}
