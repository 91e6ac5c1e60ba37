// Cancels a spare timer and does not handle that its promise rejects then, which is a crash.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  const spare = new AbortController();
  void sleep(5000, undefined, { signal: spare.signal });
  await sleep(1000);
  spare.abort();
  return Math.floor(Math.random() * 10) + 1;
}
