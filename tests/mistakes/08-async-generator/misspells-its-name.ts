// Exports the generator under another name.
// caught by: loads
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumber(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
}
