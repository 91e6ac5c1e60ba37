// Resolves to what the timer gives, which is nothing.
// caught by: gives a real number from 0 to maxDelay
import { promisify } from "node:util";

const sleep = promisify(setTimeout) as (ms: number) => Promise<unknown>;

export const waitRandom = ((maxDelay = 10_000) => sleep(Math.random() * maxDelay)) as (
  maxDelay?: number,
) => Promise<number>;
