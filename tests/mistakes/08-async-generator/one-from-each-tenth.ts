// Draws the first number from 0 to 1, the second from 1 to 2 ...: even together, but not each alone.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield count + Math.random();
  }
}
