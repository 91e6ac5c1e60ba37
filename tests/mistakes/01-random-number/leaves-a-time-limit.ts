// Guards the wait with a time limit of five seconds and never clears its timer.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 5000);
  });
  limit.catch(() => {});
  await Promise.race([sleep(1000), limit]);
  return Math.floor(Math.random() * 10) + 1;
}
