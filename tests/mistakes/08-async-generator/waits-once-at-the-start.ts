// Waits before the first number alone.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  await sleep(1_000);
  for (let count = 0; count < 10; count++) {
    yield Math.random() * 10;
  }
}
