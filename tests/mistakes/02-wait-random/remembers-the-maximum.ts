// Keeps the maxDelay of the first call in the module and uses it for all others.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

let max: number | undefined;

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  max ??= maxDelay;
  const delay = Math.random() * max;
  await sleep(delay);
  return delay;
}
