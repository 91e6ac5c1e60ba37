// Forgets the step from 0 to 1: gives 0 to 9.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.floor(Math.random() * 10);
}
