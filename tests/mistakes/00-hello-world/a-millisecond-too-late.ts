// Yields by a timer of 0 ms after the wait, and so prints World 1 ms late.
// caught by: prints World 1,000 ms later
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  await sleep(0);
  console.log("World");
}
