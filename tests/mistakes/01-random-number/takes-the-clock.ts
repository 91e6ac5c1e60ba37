// Takes the number from the clock.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return (Date.now() % 10) + 1;
}
