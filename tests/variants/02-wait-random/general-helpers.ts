// Style: general helpers with parameters, as in a library; scheduler.wait; the range mirrored.
import { scheduler } from "node:timers/promises";

interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

/** Draws a real number evenly between two others, counted down from the upper one. */
function uniform(low: number, high: number): number {
  return high - (high - low) * Math.random();
}

async function arrive<T>({ value, ms }: Timed<T>): Promise<T> {
  await scheduler.wait(ms);
  return value;
}

export async function waitRandom(maxDelay?: number): Promise<number> {
  const high = maxDelay === undefined ? 10_000 : maxDelay;
  const value = uniform(0, high);
  return await arrive({ value, ms: value });
}
