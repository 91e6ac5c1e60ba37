// Waits for all ten numbers before it yields the first.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  const numbers: number[] = [];
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    numbers.push(Math.random() * 10);
  }
  yield* numbers;
}
