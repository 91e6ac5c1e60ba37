// Rests for an interval after every limit-th call, whenever those before it were.
// caught by: resolves each as early as the limit allows
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let passed = 0;
  let last = -Infinity;
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const now = performance.now();
    if (now - last >= interval) passed = 0;
    if (passed === limit) {
      await sleep(last + interval - now);
      passed = 0;
    }
    passed++;
    last = performance.now();
  };
  return () => (turn = turn.then(next));
}
