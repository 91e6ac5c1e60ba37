// Mixes the clock into the draw, so the same draw gives another number later.
// caught by: draws with Math.random
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1000);
  const mixed = Math.floor(Math.random() * 10) + Math.floor(Date.now() / 1000);
  return (mixed % 10) + 1;
}
