// Draws the number when it is imported, and gives it at every call.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

const number = Math.floor(Math.random() * 10) + 1;

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return number;
}
