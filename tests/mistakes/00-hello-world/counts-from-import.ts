// Counts the 1,000 ms from the moment at which the module was loaded.
// caught by: prints World 1,000 ms later
import { setTimeout as sleep } from "node:timers/promises";

const loaded = Date.now();

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(loaded + 1000 - Date.now());
  console.log("World");
}
