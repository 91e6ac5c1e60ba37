// Shuffles the ten numbers and deals one to each call, until all have been given.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

const deck: number[] = [];

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  if (deck.length === 0) {
    for (let number = 1; number <= 10; number++) {
      deck.splice(Math.floor(Math.random() * number), 0, number);
    }
  }
  return deck.pop() ?? 1;
}
