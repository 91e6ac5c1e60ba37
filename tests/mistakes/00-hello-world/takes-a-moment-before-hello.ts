// Sleeps for 0 ms first, which is 1 ms, and takes it off the wait.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  await sleep(0);
  console.log("Hello");
  await sleep(999);
  console.log("World");
}
