// Takes the maxDelay of the last call for a missing argument.
// caught by: takes 10,000 ms as the default
import { setTimeout as sleep } from "node:timers/promises";

let lastDelay = 10_000;

export async function waitRandom(maxDelay = lastDelay): Promise<number> {
  lastDelay = maxDelay;
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
