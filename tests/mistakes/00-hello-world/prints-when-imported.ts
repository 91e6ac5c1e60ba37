// Says at import that it has been loaded.
// caught by: prints nothing else
import { setTimeout as sleep } from "node:timers/promises";

console.debug("hello-world is ready");

export async function main(): Promise<void> {
  console.log("Hello");
  await sleep(1000);
  console.log("World");
}
