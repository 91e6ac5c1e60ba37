// Reads the seconds of the clock, which start anew every minute.
// caught by: lets the first limit calls through at once
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const times: number[] = [];
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const oldest = times.length < limit ? -Infinity : times.shift()!;
    const now = new Date();
    const rest = oldest + interval - (now.getSeconds() * 1_000 + now.getMilliseconds());
    if (rest > 0) await sleep(rest);
    const then = new Date();
    times.push(then.getSeconds() * 1_000 + then.getMilliseconds());
  };
  return () => (turn = turn.then(next));
}
