// Takes the mean of two draws, so that the numbers in the middle come more often.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.floor(((Math.random() + Math.random()) / 2) * 10) + 1;
}
