// Draws at the first call and remembers the draw for the others.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let share: number | undefined;

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  share ??= Math.random();
  const delay = share * maxDelay;
  await sleep(delay);
  return delay;
}
