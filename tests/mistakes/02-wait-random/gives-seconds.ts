// Waits for the number drawn, and gives it in seconds.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay / 1000;
}
