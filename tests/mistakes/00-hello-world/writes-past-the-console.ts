// Writes to the standard output itself, without console.log.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  process.stdout.write("Hello\n");
  await sleep(1000);
  process.stdout.write("World\n");
}
