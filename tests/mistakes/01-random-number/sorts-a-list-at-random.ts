// Sorts the ten numbers with a random comparison, which does not mix them evenly.
// caught by: gives each number equally often
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  const numbers = Array.from({ length: 10 }, (_, place) => place + 1);
  const [first = 1] = numbers.sort(() => Math.random() - 0.5);
  return first;
}
