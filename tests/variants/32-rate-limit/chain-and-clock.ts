// Style: a chain of promises, so that one at a time looks at the clock and at the times of those before.
import { setTimeout as sleep } from "node:timers/promises";

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit: ${limit}`);
  const times: number[] = [];
  let turn = Promise.resolve();

  const next = async (): Promise<void> => {
    const oldest = times.length < limit ? -Infinity : times.shift()!;
    for (let rest = 1; rest > 0;) {
      rest = Math.ceil(oldest + interval - performance.now());
      if (rest > 0) await sleep(rest);
    }
    times.push(performance.now());
  };

  return () => (turn = turn.then(next));
}
