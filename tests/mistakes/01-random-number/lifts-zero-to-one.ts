// Cuts 0 to 10 out of the draw and lifts the 0 to 1, which comes twice as often.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.max(1, Math.floor(Math.random() * 11));
}
