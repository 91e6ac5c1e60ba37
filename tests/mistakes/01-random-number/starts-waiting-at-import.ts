// Starts the wait when it is imported, so a call some time later does not wait.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

const ready = sleep(1000);

export async function generateRandomNumber(): Promise<number> {
  await ready;
  return Math.floor(Math.random() * 10) + 1;
}
