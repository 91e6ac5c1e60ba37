// Draws the number and forgets to return it.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

async function draw(): Promise<unknown> {
  await sleep(1000);
  void (Math.floor(Math.random() * 10) + 1);
  return;
}

export const generateRandomNumber = draw as () => Promise<number>;
