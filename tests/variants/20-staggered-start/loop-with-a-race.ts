// Style: a loop that races, for each attempt, its failure against a delay that can be aborted.
import { setTimeout as sleep } from "node:timers/promises";

export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const running: Promise<T>[] = [];
  for (const attempt of attempts) {
    const own = attempt();
    running.push(own);
    const success = Promise.any(running).then((value) => ({ value }));
    const failure = own.then(
      () => success,
      () => undefined,
    );
    const stop = new AbortController();
    const pause = sleep(delay, undefined, { signal: stop.signal });
    const first = await Promise.race([failure, success, pause]);
    stop.abort();
    if (first) return first.value;
  }
  return Promise.any(running);
}
