// Prints Hello in quotes, as JSON.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log(JSON.stringify("Hello"));
  await sleep(1000);
  console.log("World");
}
