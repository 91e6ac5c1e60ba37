// Rejects when it is called without an argument.
// caught by: takes 10,000 ms as the default
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay?: number): Promise<number> {
  if (maxDelay === undefined) throw new RangeError("Expected maxDelay");
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
