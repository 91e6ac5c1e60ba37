// Prints with console.error in place of console.log.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.error("Hello");
  await sleep(1000);
  console.error("World");
}
