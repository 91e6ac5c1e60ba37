// Counts in intervals that lie on a grid of the clock.
// caught by: never resolves more than limit within interval ms
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let window = -1;
  let passed = 0;
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const now = performance.now();
    if (Math.floor(now / interval) !== window) passed = 0;
    if (passed === limit) {
      await sleep(interval - (now % interval));
      passed = 0;
    }
    window = Math.floor(performance.now() / interval);
    passed++;
  };
  return () => (turn = turn.then(next));
}
