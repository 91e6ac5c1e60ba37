// Starts an interval when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

let age = 0;
setInterval(() => age++, 1000);

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}
