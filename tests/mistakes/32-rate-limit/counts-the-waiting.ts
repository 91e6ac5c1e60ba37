// Counts calls that are still waiting against the limit, too.
// caught by: resolves each as early as the limit allows
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const times: number[] = [];
  let turn = Promise.resolve();
  let waiting = 0;
  const next = async (): Promise<void> => {
    waiting--;
    const place = times.length - Math.max(1, limit - waiting);
    const rest = (times[place] ?? -Infinity) + interval - performance.now();
    if (rest > 0) await sleep(rest);
    times.push(performance.now());
  };
  return () => {
    waiting++;
    return (turn = turn.then(next));
  };
}
