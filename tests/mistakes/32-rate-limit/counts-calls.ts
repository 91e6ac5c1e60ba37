// Counts when calls were made, not when they resolved.
// caught by: never resolves more than limit within interval ms
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const times: number[] = [];
  return async () => {
    const now = performance.now();
    times.push(now);
    const before = times[times.length - 1 - limit] ?? -Infinity;
    const rest = before + interval - now;
    if (rest > 0) await sleep(rest);
  };
}
