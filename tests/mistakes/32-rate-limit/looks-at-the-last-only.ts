// Compares with the one that resolved last, and lets limit through whenever that is long ago.
// caught by: never resolves more than limit within interval ms
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let first = -Infinity;
  let passed = 0;
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    if (passed === limit) {
      const rest = first + interval - performance.now();
      if (rest > 0) await sleep(rest);
      passed = 0;
    }
    if (passed === 0) first = performance.now();
    passed++;
  };
  return () => (turn = turn.then(next));
}
