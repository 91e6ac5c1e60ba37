// Rounds the number that it gives.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return Math.round(delay);
}
