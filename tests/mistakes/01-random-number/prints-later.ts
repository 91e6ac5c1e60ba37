// Prints the number some time after it has resolved, on a timer that is unref'd.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  const number = Math.floor(Math.random() * 10) + 1;
  setTimeout(() => console.log(number), 100).unref();
  return number;
}
