// Style: an async generator gives a permit whenever it may; its calls of next wait in order by themselves.
import { setTimeout as sleep } from "node:timers/promises";

async function* permits(limit: number, interval: number): AsyncGenerator<void, never> {
  const taken: number[] = [];
  for (;;) {
    if (taken.length >= limit) {
      const rest = taken.shift()! + interval - Date.now();
      if (rest > 0) await sleep(rest);
    }
    taken.push(Date.now());
    yield;
  }
}

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`${limit} permits`);
  const source = permits(limit, interval);
  return async () => void (await source.next());
}
