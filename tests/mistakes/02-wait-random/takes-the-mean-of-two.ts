// Takes the mean of two draws, so that the middle comes more often.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = ((Math.random() + Math.random()) / 2) * maxDelay;
  await sleep(delay);
  return delay;
}
