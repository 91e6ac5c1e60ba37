// Waits for the next full second of the clock, which is rarely 1,000 ms away.
// caught by: prints World 1,000 ms later
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000 - (Date.now() % 1000));
  console.log("World");
}
