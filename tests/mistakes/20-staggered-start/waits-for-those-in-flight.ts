// Waits for all that it has started before it fulfils.
// caught by: fulfils as soon as any attempt fulfils
import { setTimeout as sleep } from "node:timers/promises";

export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const started: Promise<T>[] = [];
  let isOver = false;
  for (const attempt of attempts) {
    const own = attempt();
    started.push(own);
    own.catch(() => {});
    const stop = new AbortController();
    const rest = sleep(delay, false, { signal: stop.signal });
    rest.catch(() => {});
    const forever = new Promise<never>(() => {});
    const anyOf = Promise.any(started).then(
      () => true,
      () => forever,
    );
    const failed = own.then(
      () => forever,
      () => false,
    );
    isOver = await Promise.race([anyOf, failed, rest]);
    stop.abort();
    if (isOver) break;
  }
  await Promise.allSettled(started);
  return Promise.any(started);
}
