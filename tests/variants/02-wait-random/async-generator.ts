// Style: an async generator of endless waits, of which one is taken.
import { setTimeout as sleep } from "node:timers/promises";

async function* waits(maxDelay: number): AsyncGenerator<number, never> {
  for (;;) {
    const delay = (1 - Math.random()) * maxDelay;
    await sleep(delay);
    yield delay;
  }
}

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const { value } = await waits(maxDelay).next();
  return value;
}
