// Rounds 0 to 10 and lifts the 0 to 1, so that 1 comes often and 10 rarely.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.max(1, Math.round(Math.random() * 10));
}
