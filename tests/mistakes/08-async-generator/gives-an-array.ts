// Resolves to an array of ten numbers, which is no generator.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export async function randomNumbers(): Promise<number[]> {
  const numbers: number[] = [];
  while (numbers.length < 10) {
    await sleep(1_000);
    numbers.push(Math.random() * 10);
  }
  return numbers;
}
