// Takes time 0 for the time of calls that were never made, so a long interval has not passed yet.
// caught by: lets the first limit calls through at once
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const times: number[] = [];
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const oldest = times.length < limit ? 0 : times.shift()!;
    const rest = oldest + interval - performance.now();
    if (rest > 0) await sleep(rest);
    times.push(performance.now());
  };
  return () => (turn = turn.then(next));
}
