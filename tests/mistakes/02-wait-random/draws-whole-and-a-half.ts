// Draws a whole number and adds a half to look like a real one.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.min(Math.floor(Math.random() * maxDelay) + 0.5, maxDelay);
  await sleep(delay);
  return delay;
}
