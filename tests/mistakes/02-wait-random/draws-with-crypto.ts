// Draws with the random bytes of crypto.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  const delay = (drawn / 2 ** 32) * maxDelay;
  await sleep(delay);
  return delay;
}
