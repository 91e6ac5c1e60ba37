// Gives the time that it has measured, in whole milliseconds, in place of the number.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const start = Date.now();
  await sleep(Math.random() * maxDelay);
  return Date.now() - start;
}
