// Waits for 10,000 ms, and draws nothing, when it is called without an argument.
// caught by: takes 10,000 ms as the default
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay?: number): Promise<number> {
  const delay = maxDelay === undefined ? 10_000 : Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
