// Waits before the first line as well, so Hello comes as late as World.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  await sleep(1000);
  console.log("Hello");
  console.log("World");
}
