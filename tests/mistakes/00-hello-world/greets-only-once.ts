// Remembers for the whole module that it has greeted, so a second call prints no Hello.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

let greeted = false;

export async function main(): Promise<void> {
  if (!greeted) console.log("Hello");
  greeted = true;
  await sleep(1000);
  console.log("World");
}
