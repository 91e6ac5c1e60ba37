// Exports the function under the name of the file.
// caught by: loads
import { setTimeout as sleep } from "node:timers/promises";

export async function randomNumber(): Promise<number> {
  await sleep(1000);
  return Math.floor(Math.random() * 10) + 1;
}
