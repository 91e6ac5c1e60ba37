// Takes the smaller of two draws.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.floor(Math.min(Math.random(), Math.random()) * 10) + 1;
}
