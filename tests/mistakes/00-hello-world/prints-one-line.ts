// Prints both words on one line, after the wait.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  const words = ["Hello"];
  await sleep(1000);
  words.push("World");
  console.log(words.join(" "));
}
