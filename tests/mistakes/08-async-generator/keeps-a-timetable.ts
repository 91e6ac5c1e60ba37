// Plans the numbers for 1, 2, 3 ... seconds after the first ask, however long the consumer is busy.
// caught by: yields each number 1,000 ms after it was asked for
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  const start = performance.now();
  for (let count = 1; count <= 10; count++) {
    const due = start + count * 1_000;
    await sleep(Math.max(0, due - performance.now()));
    yield Math.random() * 10;
  }
}
