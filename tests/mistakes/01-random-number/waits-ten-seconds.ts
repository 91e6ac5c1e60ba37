// Waits ten times too long.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(10_000);
  return Math.floor(Math.random() * 10) + 1;
}
