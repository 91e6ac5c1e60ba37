// Starts the wait for the next number before it has been asked for.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  let next = sleep(1_000);
  for (let count = 0; count < 10; count++) {
    await next;
    if (count < 9) next = sleep(1_000);
    yield Math.random() * 10;
  }
}
