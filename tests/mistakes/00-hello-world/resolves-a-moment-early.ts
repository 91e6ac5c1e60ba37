// Guesses when the timer that prints will have run, and is 1 ms too early.
// caught by: resolves once World is printed
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  setTimeout(() => {
    console.log("World");
  }, 1000);
  await sleep(999);
}
