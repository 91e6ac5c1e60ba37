// Lets the calls through one after another, a timer apart.
// caught by: lets the first limit calls through at once
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const times: number[] = [];
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    await sleep(1);
    const oldest = times.length < limit ? -Infinity : times.shift()!;
    const rest = oldest + interval - performance.now();
    if (rest > 0) await sleep(rest);
    times.push(performance.now());
  };
  return () => (turn = turn.then(next));
}
