// Style: an interval of node:timers/promises, made anew for each number and left at its first tick.
import { setInterval as ticks } from "node:timers/promises";

async function draw(): Promise<number> {
  for await (const spread of ticks(1_000, 10)) return Math.random() * spread;
  throw new Error("an interval has no end");
}

export async function* randomNumbers(): AsyncGenerator<number, void> {
  let drawn = 0;
  do yield await draw();
  while (++drawn < 10);
}
