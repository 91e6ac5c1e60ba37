// Prints a dot four times a second while it waits.
// caught by: prints nothing else
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  const dots = setInterval(() => console.log("."), 250);
  await sleep(1000);
  clearInterval(dots);
  console.log("World");
}
