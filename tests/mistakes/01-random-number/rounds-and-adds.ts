// Rounds and adds one: gives 1 to 11, and 11 for the largest draws.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return 1 + Math.round(Math.random() * 10);
}
