// Style: general helpers with parameters, as in a library: sleep by promisify and an integer range.
import { promisify } from "node:util";

const sleep = promisify(setTimeout);

/** Draws a whole number from `min` to `max`, both included, evenly. */
function randomInteger(min: number, max: number): number {
  const low = Math.ceil(min);
  const high = Math.floor(max);
  return low + Math.floor(Math.random() * (high - low + 1));
}

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  return randomInteger(1, 10);
}
