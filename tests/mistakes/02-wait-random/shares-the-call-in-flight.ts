// Hands a second caller the promise that is already in flight, so that one comes early.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

const inFlight = new Map<number, Promise<number>>();

async function draw(maxDelay: number): Promise<number> {
  const delay = Math.random() * maxDelay;
  await sleep(delay);
  inFlight.delete(maxDelay);
  return delay;
}

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const call = inFlight.get(maxDelay) ?? draw(maxDelay);
  inFlight.set(maxDelay, call);
  return call;
}
