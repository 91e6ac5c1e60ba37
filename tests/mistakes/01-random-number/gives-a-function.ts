// Resolves to a function that draws when it is called.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

async function draw(): Promise<unknown> {
  await sleep(1000);
  return () => Math.floor(Math.random() * 10) + 1;
}

export const generateRandomNumber = draw as () => Promise<number>;
