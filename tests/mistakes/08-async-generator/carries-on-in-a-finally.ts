// Yields what is left from a finally, so that the consumer can't stop it.
// caught by: does nothing after the consumer has stopped
import { setTimeout as sleep } from "node:timers/promises";

async function* numbers(left: number): AsyncGenerator<number, void> {
  if (left === 0) return;
  await sleep(1_000);
  try {
    yield Math.random() * 10;
  } finally {
    yield* numbers(left - 1);
  }
}

export function randomNumbers(): AsyncGenerator<number, void> {
  return numbers(10);
}
