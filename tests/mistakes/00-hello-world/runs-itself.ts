// Calls main at the bottom of the module, as a script does.
// caught by: prints nothing else
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  console.log("World");
}

void main();
