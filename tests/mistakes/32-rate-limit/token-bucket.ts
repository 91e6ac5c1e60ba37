// Gets a new token in every part of the interval, up to the limit.
// caught by: never resolves more than limit within interval ms
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let tokens = limit;
  let last = performance.now();
  let turn = Promise.resolve();
  const refill = (): void => {
    const now = performance.now();
    tokens = Math.min(limit, tokens + ((now - last) * limit) / interval);
    last = now;
  };
  const next = async (): Promise<void> => {
    refill();
    if (tokens < 1) await sleep(Math.ceil(((1 - tokens) * interval) / limit));
    refill();
    tokens--;
  };
  return () => (turn = turn.then(next));
}
