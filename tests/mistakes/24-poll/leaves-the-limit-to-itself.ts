// Makes a promise of the limit that rejects though nobody waits for it any more.
// caught by: leaves no rejection unhandled
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const found = Promise.withResolvers<T>();
  const over = new AbortController();
  const limit = sleep(timeout, undefined, { signal: over.signal });
  void limit.then(() => found.reject(new DOMException("too late", "TimeoutError")));
  const look = async (): Promise<T> => {
    for (;;) {
      const value = await probe();
      if (value !== undefined) return value;
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  look().then(found.resolve, found.reject);
  return found.promise.finally(() => over.abort());
}
