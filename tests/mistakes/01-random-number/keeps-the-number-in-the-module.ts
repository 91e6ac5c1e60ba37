// Keeps the number in the module during the wait, so two calls in flight give the same one.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

let number = 1;

export async function generateRandomNumber(): Promise<number> {
  number = Math.floor(Math.random() * 10) + 1;
  await sleep(1000);
  return number;
}
