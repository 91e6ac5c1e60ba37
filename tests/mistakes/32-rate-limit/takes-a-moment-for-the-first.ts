// Sleeps for 0 ms when there is nothing to wait for: that is a millisecond.
// caught by: lets the first limit calls through at once
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const times: number[] = [];
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const oldest = times.length < limit ? -Infinity : times.shift()!;
    const rest = oldest + interval - performance.now();
    await sleep(Math.max(rest, 0));
    times.push(performance.now());
  };
  return () => (turn = turn.then(next));
}
