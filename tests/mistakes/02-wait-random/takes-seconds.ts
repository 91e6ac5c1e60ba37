// Takes maxDelay for seconds, as in Python.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay * 1000;
  await sleep(delay);
  return delay;
}
