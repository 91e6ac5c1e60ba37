// Waits for 1,000 ms, as the exercise before did.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(1000);
  return delay;
}
