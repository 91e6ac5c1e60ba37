// Lets each call wait for the end of the one before.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

let last: Promise<unknown> = Promise.resolve();

export function waitRandom(maxDelay = 10_000): Promise<number> {
  const own = last.then(async () => {
    const delay = Math.random() * maxDelay;
    await sleep(delay);
    return delay;
  });
  last = own;
  return own;
}
