// Starts the first wait when it is called, so a consumer that asks later gets its number too early.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

async function* numbers(first: Promise<unknown>): AsyncGenerator<number, void> {
  await first;
  yield Math.random() * 10;
  for (let count = 1; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
}

export function randomNumbers(): AsyncGenerator<number, void> {
  return numbers(sleep(1_000));
}
