// Gets limit new tokens in every interval, and saves up what nobody takes.
// caught by: never resolves more than limit within interval ms
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const start = performance.now();
  let passed = 0;
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const due = start + Math.floor(passed / limit) * interval;
    const rest = due - performance.now();
    if (rest > 0) await sleep(rest);
    passed++;
  };
  return () => (turn = turn.then(next));
}
