// Draws nothing: the number is always in the middle of the range.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = maxDelay / 2.000_001;
  await sleep(delay);
  return delay;
}
