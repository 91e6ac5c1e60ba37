// Counts the seconds that it waits with an interval, and never clears it.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  let seconds = 0;
  setInterval(() => seconds++, 1000);
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
