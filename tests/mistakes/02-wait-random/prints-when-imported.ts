// Calls itself when it is imported, and prints the number.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay;
}

void waitRandom(10).then(console.log);
