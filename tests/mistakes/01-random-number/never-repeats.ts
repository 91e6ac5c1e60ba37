// Draws again while the number is that of the call before.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

let last = 0;

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  let number = last;
  while (number === last) number = Math.floor(Math.random() * 10) + 1;
  last = number;
  return number;
}
