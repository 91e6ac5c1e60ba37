// Draws from a tenth of maxDelay upwards, so that there is always something to wait for.
// caught by: draws evenly
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = maxDelay * (0.1 + 0.9 * Math.random());
  await sleep(delay);
  return delay;
}
