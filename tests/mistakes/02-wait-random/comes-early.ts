// Takes 10 ms off the wait, to make up for slow timers.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(Math.max(0, delay - 10));
  return delay;
}
