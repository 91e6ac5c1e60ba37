// Runs on one interval, which ticks on while the consumer is busy.
// caught by: yields each number 1,000 ms after it was asked for
import { setInterval as ticks } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  let count = 0;
  for await (const _ of ticks(1_000)) {
    yield Math.random() * 10;
    if (++count === 10) return;
  }
}
