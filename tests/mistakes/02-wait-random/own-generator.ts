// Draws with a generator of its own that counts on from a seed.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let state = 20_260_105;

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  state = (state * 16_807) % 2_147_483_647;
  const delay = (state / 2_147_483_647) * maxDelay;
  await sleep(delay);
  return delay;
}
