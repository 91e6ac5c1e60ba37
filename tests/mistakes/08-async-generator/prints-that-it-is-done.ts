// Prints a line when all ten have been yielded.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
  console.log("done");
}
