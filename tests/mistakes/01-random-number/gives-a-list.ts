// Resolves to an array with the number in it.
// caught by: gives a whole number from 1 to 10
import { setTimeout as sleep } from "node:timers/promises";

async function draw(): Promise<unknown> {
  const [number] = await Promise.all([Math.floor(Math.random() * 10) + 1, sleep(1000)]);
  return [number];
}

export const generateRandomNumber = draw as () => Promise<number>;
