// Style: a companion for each attempt, which waits for the start and the failure of the one before.
import { setTimeout as sleep } from "node:timers/promises";

export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const over = new AbortController();
  const { signal } = over;
  let turn: Promise<unknown> = Promise.resolve();
  const companions = attempts.map((attempt) => {
    const own = turn.then(() => {
      signal.throwIfAborted();
      return attempt();
    });
    const start = turn;
    turn = start.then(async () => {
      const failed = new AbortController();
      void own.catch(() => failed.abort());
      await sleep(delay, undefined, { signal: AbortSignal.any([signal, failed.signal]) }).catch(
        () => {},
      );
    });
    return own;
  });
  try {
    return await Promise.any(companions);
  } finally {
    over.abort();
  }
}
