// Counts below 1,000 and so waits 999 ms.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000 - 1);
  return Math.floor(Math.random() * 10) + 1;
}
