// Makes one generator and gives it out at every call, so that a second call finds it used up.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

async function* make(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
}

const numbers = make();

export function randomNumbers(): AsyncGenerator<number, void> {
  return numbers;
}
