// Draws with a generator of its own that counts on from a seed.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let state = 20_260_105;

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  state = (state * 16_807) % 2_147_483_647;
  return (state % 10) + 1;
}
