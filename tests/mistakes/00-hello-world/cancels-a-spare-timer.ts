// Cancels a spare timer and does not handle that its promise rejects then, which is a crash.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  const spare = new AbortController();
  void sleep(5000, undefined, { signal: spare.signal });
  console.log("Hello");
  await sleep(1000);
  console.log("World");
  spare.abort();
}
