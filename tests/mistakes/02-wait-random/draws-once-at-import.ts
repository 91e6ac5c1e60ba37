// Draws when it is imported, and uses that draw at every call.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

const share = Math.random();

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = share * maxDelay;
  await sleep(delay);
  return delay;
}
