// Takes the larger of two draws.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.max(Math.random(), Math.random()) * maxDelay;
  await sleep(delay);
  return delay;
}
