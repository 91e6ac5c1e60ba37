// Resolves to the draw as it is.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.random();
}
