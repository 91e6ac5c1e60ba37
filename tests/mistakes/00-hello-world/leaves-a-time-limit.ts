// Guards the wait with a time limit of five seconds and never clears its timer.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function main(): Promise<void> {
  console.log("Hello");
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 5000);
  });
  limit.catch(() => {});
  await Promise.race([sleep(1000), limit]);
  console.log("World");
}
