// Prints each number before it yields it.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    const number = Math.random() * 10;
    console.log(number);
    yield number;
  }
}
