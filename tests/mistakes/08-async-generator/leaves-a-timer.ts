// Counts the generators of the last minute, with a timer that runs on after the last number.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

let finished = 0;

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
  finished++;
  setTimeout(() => finished--, 60_000);
}
