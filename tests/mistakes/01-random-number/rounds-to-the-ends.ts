// Rounds from 1 to 10, so that 1 and 10 come half as often as the others.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.round(Math.random() * 9) + 1;
}
