// Draws all ten numbers when it is called, though nobody has asked yet.
// caught by: does nothing until asked
import { setTimeout as sleep } from "node:timers/promises";

async function* spread(numbers: readonly number[]): AsyncGenerator<number, void> {
  for (const number of numbers) {
    await sleep(1_000);
    yield number;
  }
}

export function randomNumbers(): AsyncGenerator<number, void> {
  return spread(Array.from({ length: 10 }, () => Math.random() * 10));
}
