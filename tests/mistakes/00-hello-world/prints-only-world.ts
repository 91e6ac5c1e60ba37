// Leaves out the first line.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  await sleep(1000);
  console.log("World");
}
