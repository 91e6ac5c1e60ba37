// Waits for as many hundreds of milliseconds as the number says.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  const number = Math.floor(Math.random() * 10) + 1;
  await sleep(number * 100);
  return number;
}
