// Starts the wait, but does not await it.
// caught by: prints World 1,000 ms later
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  void sleep(1000);
  console.log("World");
}
