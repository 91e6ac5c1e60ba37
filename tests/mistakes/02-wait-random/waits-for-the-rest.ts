// Waits for what is left from the number up to maxDelay.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(maxDelay - delay);
  return delay;
}
