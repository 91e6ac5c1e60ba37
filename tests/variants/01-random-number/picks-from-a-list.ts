// Style: picks from a list of the ten numbers, after scheduler.wait.
import { scheduler } from "node:timers/promises";

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export async function generateRandomNumber(): Promise<number> {
  await scheduler.wait(1000);
  const place = Math.floor(Math.random() * NUMBERS.length);
  return NUMBERS[place] ?? NUMBERS[0];
}
