// Draws the numbers that are left when the consumer stops, to have drawn ten in any case.
// caught by: does nothing after the consumer has stopped
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  let count = 0;
  try {
    while (count < 10) {
      await sleep(1_000);
      count++;
      yield Math.random() * 10;
    }
  } finally {
    for (; count < 10; count++) Math.random();
  }
}
