// Keeps the number in the module during the wait, where another call overwrites it.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

let delay = 0;

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
