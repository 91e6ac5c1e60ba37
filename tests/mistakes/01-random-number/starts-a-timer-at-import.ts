// Starts an interval when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

let age = 0;
setInterval(() => age++, 1000);

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return Math.floor(Math.random() * 10) + 1;
}
