// Draws once for the wait and once more for the result.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  await sleep(Math.random() * maxDelay);
  return Math.random() * maxDelay;
}
