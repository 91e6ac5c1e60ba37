// Spreads the calls evenly, one in every part of the interval.
// caught by: lets the first limit calls through at once
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let last = -Infinity;
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const rest = Math.ceil(last + interval / limit - performance.now());
    if (rest > 0) await sleep(rest);
    last = performance.now();
  };
  return () => (turn = turn.then(next));
}
