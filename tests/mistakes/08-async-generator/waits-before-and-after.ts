// Waits before the yield and after it, so all but the first come a second late.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
    await sleep(1_000);
  }
}
