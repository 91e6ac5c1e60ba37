// Returns the tenth number instead of yielding it, so that a loop never sees it.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, number> {
  for (let count = 1; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
  await sleep(1_000);
  return Math.random() * 10;
}
