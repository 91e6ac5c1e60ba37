// Draws from 1 up to 10.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield 1 + Math.random() * 9;
  }
}
