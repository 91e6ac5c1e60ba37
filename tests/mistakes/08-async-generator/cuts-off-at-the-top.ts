// Draws from 0 to 11 and takes whatever is above 10 for the largest number below it.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.min(Math.random() * 11, 9.999_999_999);
  }
}
