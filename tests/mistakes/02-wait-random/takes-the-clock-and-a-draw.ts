// Shifts the draw by the clock, so the same draw gives another number later.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const shifted = Math.random() + Date.now() * 0.618_033_988_75;
  const delay = (shifted % 1) * maxDelay;
  await sleep(delay);
  return delay;
}
