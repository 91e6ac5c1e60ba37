// Draws up to 10,000, whatever maxDelay is.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(_maxDelay?: number): Promise<number> {
  const delay = Math.random() * 10_000;
  await sleep(delay);
  return delay;
}
