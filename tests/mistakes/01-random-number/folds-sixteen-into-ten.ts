// Folds sixteen values into ten, so that 1 to 6 come twice as often.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return (Math.floor(Math.random() * 16) % 10) + 1;
}
