// Draws from a range of twice the length.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = 2 * Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
