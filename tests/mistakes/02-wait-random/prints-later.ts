// Prints the number some time after it has resolved, on a timer that is unref'd.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  setTimeout(() => console.info(delay), 100).unref();
  return delay;
}
