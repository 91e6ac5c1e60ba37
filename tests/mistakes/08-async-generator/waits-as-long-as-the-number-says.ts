// Waits as many seconds as the number says.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    const number = Math.random() * 10;
    await sleep(number * 1_000);
    yield number;
  }
}
