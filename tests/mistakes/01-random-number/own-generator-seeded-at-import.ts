// Draws the seed of a generator of its own with Math.random, once, at import.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let state = 1 + Math.floor(Math.random() * 2_147_483_645);

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  state = (state * 16_807) % 2_147_483_647;
  return (state % 10) + 1;
}
