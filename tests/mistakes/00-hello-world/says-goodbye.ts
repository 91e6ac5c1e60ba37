// Prints one more line after it has resolved, on a timer that is unref'd.
// caught by: prints nothing else
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  console.log("World");
  setTimeout(() => console.log("Goodbye"), 500).unref();
}
