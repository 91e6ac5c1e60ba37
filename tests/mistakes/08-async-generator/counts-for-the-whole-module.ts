// Counts in a variable of the module, so that two generators share their ten numbers.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

let count = 0;

export async function* randomNumbers(): AsyncGenerator<number, void> {
  while (count < 10) {
    count++;
    await sleep(1_000);
    yield Math.random() * 10;
  }
}
