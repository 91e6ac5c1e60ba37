// Adds 10 ms to the wait, to be on the safe side.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay + 10);
  return delay;
}
