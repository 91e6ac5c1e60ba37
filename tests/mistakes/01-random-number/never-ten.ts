// Draws from nine numbers: 10 never comes.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.floor(Math.random() * 9) + 1;
}
