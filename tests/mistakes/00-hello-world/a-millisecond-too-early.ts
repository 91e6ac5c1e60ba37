// Takes 1 ms off the wait, to make up for the time that printing takes.
// caught by: prints World 1,000 ms later
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(999);
  console.log("World");
}
