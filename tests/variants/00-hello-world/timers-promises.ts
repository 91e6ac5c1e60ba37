// Style: setTimeout of node:timers/promises under the name sleep, with the value passed through it.
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  console.log(await sleep(1000, "World"));
}
