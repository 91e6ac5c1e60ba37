// Waits ten times too long.
// caught by: prints World 1,000 ms later
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(10_000);
  console.log("World");
}
