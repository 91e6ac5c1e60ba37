// Waits a second time when it has drawn a ten.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  const number = Math.floor(Math.random() * 10) + 1;
  if (number === 10) await sleep(1000);
  return number;
}
