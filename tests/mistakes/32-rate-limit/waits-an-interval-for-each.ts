// Lets every call that has to wait sleep for a whole interval.
// caught by: resolves each as early as the limit allows
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const times: number[] = [];
  let turn = Promise.resolve();
  const next = async (): Promise<void> => {
    const oldest = times.length < limit ? -Infinity : times.shift()!;
    const rest = oldest + interval > performance.now() ? interval : 0;
    if (rest > 0) await sleep(rest);
    times.push(performance.now());
  };
  return () => (turn = turn.then(next));
}
