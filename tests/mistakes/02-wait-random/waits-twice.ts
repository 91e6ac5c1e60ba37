// Waits twice: in a helper, and again in the function that calls it.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

async function wait(delay: number): Promise<number> {
  await sleep(delay);
  return delay;
}

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = await wait(Math.random() * maxDelay);
  await sleep(delay);
  return delay;
}
