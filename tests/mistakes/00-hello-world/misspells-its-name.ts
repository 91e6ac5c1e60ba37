// Exports the function under the name of the file.
// caught by: loads
import { setTimeout as sleep } from "node:timers/promises";

export async function helloWorld(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  console.log("World");
}
