// Squares the draw, so that small numbers come most often.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() ** 2 * 10;
  }
}
