// Takes the time for one in seconds, as Python's sleep does: waits 1 ms.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1);
    yield Math.random() * 10;
  }
}
