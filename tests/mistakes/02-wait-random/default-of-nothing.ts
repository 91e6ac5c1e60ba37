// Takes 0 for a missing argument.
// caught by: takes 10,000 ms as the default
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay?: number): Promise<number> {
  const delay = Math.random() * (maxDelay ?? 0);
  await sleep(delay);
  return delay;
}
