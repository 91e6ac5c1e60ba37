// Draws from a range that is too long and clamps what lies beyond it.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.min(Math.random() * maxDelay * 1.2, maxDelay * 0.999_99);
  await sleep(delay);
  return delay;
}
