// Counts the minutes that it waits with an interval, and never clears it.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  let minutes = 0;
  setInterval(() => minutes++, 60_000);
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
