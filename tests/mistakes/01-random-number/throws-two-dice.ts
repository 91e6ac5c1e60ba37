// Adds two draws as one adds two dice.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return 1 + Math.floor(Math.random() * 5) + Math.floor(Math.random() * 6);
}
