// Exports the function in the spelling of Python.
// caught by: loads
import { setTimeout as sleep } from "node:timers/promises";

export async function wait_random(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
