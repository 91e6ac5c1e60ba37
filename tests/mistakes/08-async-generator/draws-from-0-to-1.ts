// Forgets to stretch the draw, so that every number is below 1.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random();
  }
}
