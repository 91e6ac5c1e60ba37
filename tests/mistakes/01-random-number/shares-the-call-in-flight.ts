// Hands a second caller the promise that is already in flight, so that one comes early.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

let inFlight: Promise<number> | undefined;

async function draw(): Promise<number> {
  await sleep(1000);
  inFlight = undefined;
  return Math.floor(Math.random() * 10) + 1;
}

export function generateRandomNumber(): Promise<number> {
  inFlight ??= draw();
  return inFlight;
}
