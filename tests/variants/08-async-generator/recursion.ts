// Style: recursion; yields one number and leaves the rest to itself.
import { setTimeout as sleep } from "node:timers/promises";

async function* numbers(left: number): AsyncGenerator<number, void> {
  if (left === 0) return;
  await sleep(1_000);
  yield Math.random() * 10;
  yield* numbers(left - 1);
}

export function randomNumbers(): AsyncGenerator<number, void> {
  return numbers(10);
}
