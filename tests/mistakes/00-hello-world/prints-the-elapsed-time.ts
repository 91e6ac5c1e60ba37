// Prints how long it took with console.timeEnd.
// caught by: prints nothing else
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.time("main");
  console.log("Hello");
  await sleep(1000);
  console.log("World");
  console.timeEnd("main");
}
