// Counts from 0 up to and including 10, so there is one number too many.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count <= 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
}
