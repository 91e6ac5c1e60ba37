// Prints the number that it draws.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  console.log(`waiting ${delay} ms`);
  await sleep(delay);
  return delay;
}
