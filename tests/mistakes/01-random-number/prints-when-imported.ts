// Prints an example when it is imported.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.floor(Math.random() * 10) + 1;
}

console.log("an example:", Math.floor(Math.random() * 10) + 1);
