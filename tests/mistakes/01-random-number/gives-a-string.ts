// Rounds with toFixed, which gives a string.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  const text = (Math.random() * 9 + 1).toFixed(0);
  return text as unknown as number;
}
