// Waits at the first call only: later ones have their number at once.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

let warmUp: Promise<void> | undefined;

export async function generateRandomNumber(): Promise<number> {
  warmUp ??= sleep(1000);
  await warmUp;
  return Math.floor(Math.random() * 10) + 1;
}
