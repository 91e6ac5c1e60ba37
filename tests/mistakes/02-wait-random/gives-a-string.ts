// Gives the number as text with two digits behind the point.
// caught by: gives a real number from 0 to maxDelay
import { setTimeout as sleep } from "node:timers/promises";

async function draw(maxDelay = 10_000): Promise<unknown> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  return delay.toFixed(2);
}

export const waitRandom = draw as (maxDelay?: number) => Promise<number>;
