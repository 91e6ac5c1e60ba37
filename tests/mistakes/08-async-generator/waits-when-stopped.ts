// Waits out one more second when the consumer stops.
// caught by: does nothing after the consumer has stopped
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  let count = 0;
  try {
    for (; count < 10; count++) {
      await sleep(1_000);
      yield Math.random() * 10;
    }
  } finally {
    if (count < 10) await sleep(1_000);
  }
}
