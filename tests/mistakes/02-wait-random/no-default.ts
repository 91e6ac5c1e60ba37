// Has no default: without an argument the number is NaN.
// caught by: takes 10,000 ms as the default
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay?: number): Promise<number> {
  const delay = Math.random() * (maxDelay as number);
  await sleep(delay);
  return delay;
}
