// Starts a timer at the call, to notice when nobody asks; the first ask stops it.
// caught by: does nothing until asked
import { setTimeout as sleep } from "node:timers/promises";

export function randomNumbers(): AsyncGenerator<number, void> {
  let tooLate = false;
  const patience = setTimeout(() => (tooLate = true), 60_000);
  async function* numbers(): AsyncGenerator<number, void> {
    clearTimeout(patience);
    if (tooLate) return;
    for (let count = 0; count < 10; count++) {
      await sleep(1_000);
      yield Math.random() * 10;
    }
  }
  return numbers();
}
