// Prints a third line when it is done.
// caught by: prints nothing else
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  console.log("World");
  console.log("done");
}
