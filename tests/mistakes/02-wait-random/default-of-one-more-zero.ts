// Takes 100,000 ms as the default.
// caught by: takes 10,000 ms as the default
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 100_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
