// Lets each call wait for the end of the one before.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

let last: Promise<unknown> = Promise.resolve();

export function generateRandomNumber(): Promise<number> {
  const own = last.then(async () => {
    await sleep(1000);
    return Math.floor(Math.random() * 10) + 1;
  });
  last = own;
  return own;
}
