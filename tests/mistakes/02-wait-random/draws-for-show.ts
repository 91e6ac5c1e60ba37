// Draws, ignores the draw, and walks through the range with a golden step.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let share = 0.5;

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  Math.random();
  share = (share + 0.618_033_988_75) % 1;
  const delay = share * maxDelay;
  await sleep(delay);
  return delay;
}
