// Starts an interval when it is imported, to keep the process alive.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

setInterval(() => {}, 60_000);

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  console.log("World");
}
