// Prints the two lines in the wrong order.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("World");
  await sleep(1000);
  console.log("Hello");
}
