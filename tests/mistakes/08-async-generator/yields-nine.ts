// Counts from 1 to below 10, so one number is missing.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 1; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
}
