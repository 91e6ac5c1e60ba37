// Yields by a timer of 0 ms after the wait, and so comes 1 ms late.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  await sleep(0);
  return Math.floor(Math.random() * 10) + 1;
}
