// Draws at the first call and remembers the number for the others.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let number: number | undefined;

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  number ??= Math.floor(Math.random() * 10) + 1;
  return number;
}
