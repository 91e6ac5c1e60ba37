// Counts the time for which the consumer was busy as part of the wait.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  let last = performance.now();
  for (let count = 0; count < 10; count++) {
    const passed = performance.now() - last;
    if (passed < 1_000) await sleep(1_000 - passed);
    last = performance.now();
    yield Math.random() * 10;
  }
}
