// Lets the next one through when more than the interval has passed.
// caught by: resolves each as early as the limit allows
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const times: number[] = [];
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const oldest = times.length < limit ? -Infinity : times.shift()!;
    const rest = oldest + interval + 1 - performance.now();
    if (rest > 0) await sleep(rest);
    times.push(performance.now());
  };
  return () => (turn = turn.then(next));
}
