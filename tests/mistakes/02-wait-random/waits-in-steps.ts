// Waits in whole steps of 100 ms until the number has been reached.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  for (let waited = 0; waited < delay; waited += 100) await sleep(100);
  return delay;
}
