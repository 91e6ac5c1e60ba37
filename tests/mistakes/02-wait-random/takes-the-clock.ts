// Takes the draw from the digits of the clock.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const share = (Date.now() * 0.618_033_988_75) % 1;
  const delay = share * maxDelay;
  await sleep(delay);
  return delay;
}
