// Starts the wait, but does not await it.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  void sleep(1000);
  return Math.floor(Math.random() * 10) + 1;
}
