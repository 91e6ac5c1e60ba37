// Waits for a second, longer timer beside the one that prints.
// caught by: resolves once World is printed
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  setTimeout(() => {
    console.log("World");
  }, 1000);
  await sleep(1001);
}
