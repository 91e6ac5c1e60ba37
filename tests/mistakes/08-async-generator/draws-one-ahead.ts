// Draws the next number while it hands out the one before, so the first is drawn at the call.
// caught by: does nothing until asked
import { setTimeout as sleep } from "node:timers/promises";

async function* drawAhead(first: number): AsyncGenerator<number, void> {
  let upcoming = first;
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    const number = upcoming;
    if (count < 9) upcoming = Math.random() * 10;
    yield number;
  }
}

export function randomNumbers(): AsyncGenerator<number, void> {
  return drawAhead(Math.random() * 10);
}
