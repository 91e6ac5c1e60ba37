// Cuts the number before it waits, because timers count whole milliseconds.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.trunc(Math.random() * maxDelay);
  await sleep(delay);
  return delay;
}
