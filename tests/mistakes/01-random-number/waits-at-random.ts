// Waits for a time that it draws, up to a second.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(Math.random() * 1000);
  return Math.floor(Math.random() * 10) + 1;
}
