// Rounds up, which gives 0 for a draw of 0.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.ceil(Math.random() * 10);
}
