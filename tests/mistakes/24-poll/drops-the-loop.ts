// Lets the loop go without a look at how it ends: it ends with an AbortError when it is stopped.
// caught by: leaves no rejection unhandled
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const over = new AbortController();
  const found = Promise.withResolvers<T>();
  const look = async (): Promise<void> => {
    for (;;) {
      const value = await probe().catch(found.reject);
      if (value !== undefined) return found.resolve(value);
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  const limit = setTimeout(() => {
    found.reject(new DOMException("too late", "TimeoutError"));
  }, timeout);
  void look();
  return found.promise.finally(() => {
    clearTimeout(limit);
    over.abort();
  });
}
