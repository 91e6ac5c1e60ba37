// Prints the number.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  const number = Math.floor(Math.random() * 10) + 1;
  console.log(number);
  return number;
}
