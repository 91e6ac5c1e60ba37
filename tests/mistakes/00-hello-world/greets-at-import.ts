// Prints Hello when it is imported, and only World when it is called.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

console.log("Hello");

export async function main(): Promise<void> {
  await sleep(1000);
  console.log("World");
}
