// Waits for another while after World.
// caught by: resolves once World is printed
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  console.log("World");
  await sleep(1000);
}
