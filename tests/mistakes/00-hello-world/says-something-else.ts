// Prints another word than World.
// caught by: prints World 1,000 ms later
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  console.log("World!");
}
