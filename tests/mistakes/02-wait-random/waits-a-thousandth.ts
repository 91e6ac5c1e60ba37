// Divides the number by 1,000 for a timer that it believes to count seconds.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay / 1000);
  return delay;
}
