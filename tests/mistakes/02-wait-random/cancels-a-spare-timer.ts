// Cancels a spare timer and does not handle that its promise rejects then, which is a crash.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const spare = new AbortController();
  void sleep(maxDelay + 5000, undefined, { signal: spare.signal });
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  spare.abort();
  return delay;
}
