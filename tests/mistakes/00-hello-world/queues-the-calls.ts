// Lets each call wait for the end of the one before.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

let last: Promise<void> = Promise.resolve();

export function main(): Promise<void> {
  last = last.then(async () => {
    console.log("Hello");
    await sleep(1000);
    console.log("World");
  });
  return last;
}
