// Keeps the times in the module, for all rate limits together.
// caught by: keeps rate limits apart
import { setTimeout as sleep } from "node:timers/promises";

const times: number[] = [];
let turn = Promise.resolve();

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const next = async (): Promise<void> => {
    const oldest = times.at(-limit) ?? -Infinity;
    const rest = oldest + interval - performance.now();
    if (rest > 0) await sleep(rest);
    times.push(performance.now());
  };
  return () => (turn = turn.then(next));
}
