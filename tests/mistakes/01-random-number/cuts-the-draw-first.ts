// Cuts the draw before it multiplies, so the fraction is nothing and the number is always 1.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.floor(Math.random()) * 10 + 1;
}
