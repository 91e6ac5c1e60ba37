// Draws, ignores the draw, and counts from 1 to 10 again and again.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let count = 0;

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  Math.random();
  count = (count % 10) + 1;
  return count;
}
