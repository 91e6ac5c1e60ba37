// Yields for as long as it is asked, and leaves it to the consumer to stop at ten.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  while (true) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
}
