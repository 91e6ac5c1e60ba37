// Uses each draw as it is and mirrored by turns, so a draw gives two numbers.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let mirrored = true;

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  mirrored = !mirrored;
  const drawn = Math.random();
  const delay = (mirrored ? 1 - drawn : drawn) * maxDelay;
  await sleep(delay);
  return delay;
}
