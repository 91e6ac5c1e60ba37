// Takes maxDelay to the power of the draw, as back-offs do.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = maxDelay ** Math.random();
  await sleep(delay);
  return delay;
}
