// Spells the first line without its capital.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("hello");
  await sleep(1000);
  console.log("World");
}
