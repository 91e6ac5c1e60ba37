// Adds two draws from 0 to 5, so that numbers near 5 come most often.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 5 + Math.random() * 5;
  }
}
