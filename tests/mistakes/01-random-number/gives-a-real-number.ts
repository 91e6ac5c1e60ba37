// Does not cut the fraction off.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return 1 + Math.random() * 9;
}
